package org.colloquy.search.cluster;

import java.util.List;

/**
 * Part that an interview has in an index.
 *
 * @param name its short name
 * @param entries how many it has
 * @param forms how many forms of words these have
 * @param people the lists of people who say something together in it, in the order of its entries
 */
record IndexedPart(String name, int entries, long forms, List<List<String>> people) {
    IndexedPart {
        people = List.copyOf(people);
    }
}
