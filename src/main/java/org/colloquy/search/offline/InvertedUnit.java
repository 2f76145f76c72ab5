package org.colloquy.search.offline;

import java.util.List;

/**
 * Interview or page of the house with the places of its words, as it is stored.
 *
 * @param forms its words, folded, and other forms under which it is found
 * @param spots of each form, with a blank in between: in how many passages it stands, and these
 * @param places of each form, with a blank in between: its positions in each of these passages
 * @param stems each with a word that has it, one after the other
 */
record InvertedUnit(
        OfflineUnit unit, List<String> forms, String spots, String places, List<String> stems) {
    /** Stands between the numbers of two forms, which {@link NumberEncoder} writes without. */
    static final String BLANK = " ";

    InvertedUnit {
        forms = List.copyOf(forms);
        stems = List.copyOf(stems);
    }
}
