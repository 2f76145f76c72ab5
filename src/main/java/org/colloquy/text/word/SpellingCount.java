package org.colloquy.text.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** Count of the ways in which one name is written, to show it as most do. */
public final class SpellingCount {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Adds a use of the name. */
    public void add(String spelling) {
        counts.merge(spelling, 1, Integer::sum);
    }

    /** Returns the most frequent spelling, of equals the one that was added first. */
    public String mostFrequent() {
        String most = "";
        int uses = 0;
        for (Map.Entry<String, Integer> spelling : counts.entrySet()) {
            if (spelling.getValue() > uses) {
                most = spelling.getKey();
                uses = spelling.getValue();
            }
        }
        return most;
    }
}
