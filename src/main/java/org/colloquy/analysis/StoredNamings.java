package org.colloquy.analysis;

import java.util.List;

/**
 * Places at which one interview names people, as the build cache has them: without the interview.
 */
public record StoredNamings(List<Naming> all) {

    /**
     * The first place in a passage at which somebody is named.
     *
     * @param person who it is
     * @param passage which passage of the interview it is, from 0
     * @param start of the name in the passage's text
     * @param end behind it
     */
    public record Naming(String person, int passage, int start, int end) {}

    public StoredNamings {
        all = List.copyOf(all);
    }
}
