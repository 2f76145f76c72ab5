package org.colloquy.search.offline;

import java.util.List;

/**
 * Interview or page of the house with the places of its words, as it is stored.
 *
 * @param forms its words, folded, and other forms under which it is found
 * @param spots of each form, as {@link NumberEncoder} writes them: in how many passages it stands,
 *     and these
 * @param places of each form, likewise: its positions in each of these passages
 * @param stems each with a word that has it, one after the other
 */
record InvertedUnit(
        OfflineUnit unit,
        List<String> forms,
        List<String> spots,
        List<String> places,
        List<String> stems) {
    InvertedUnit {
        forms = List.copyOf(forms);
        spots = List.copyOf(spots);
        places = List.copyOf(places);
        stems = List.copyOf(stems);
    }
}
