package org.colloquy.search.offline;

import java.util.List;

/**
 * Interviews that follow each other in the corpus with the places of their words, as it is stored.
 *
 * @param forms the words of them all, in order
 * @param spots of each form, as {@link NumberEncoder} writes them: for each interview that has it
 *     how far that is behind the one before, the first behind the first of the group, and its spots
 *     there, see {@link InvertedUnit}
 * @param places of each form: its places in each of these interviews
 * @param bounds of each form, likewise encoded: how far the last interview that has it is behind
 *     the first of the group; then, of each stretch of its places behind the first, where among the
 *     letters it begins, and with which interview
 * @param stems each with a word that has it, one after the other
 */
record InvertedGroup(
        List<OfflineUnit> units,
        List<String> forms,
        List<String> spots,
        List<String> places,
        List<String> bounds,
        List<String> stems) {
    InvertedGroup {
        units = List.copyOf(units);
        forms = List.copyOf(forms);
        spots = List.copyOf(spots);
        places = List.copyOf(places);
        bounds = List.copyOf(bounds);
        stems = List.copyOf(stems);
    }
}
