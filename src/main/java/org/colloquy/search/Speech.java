package org.colloquy.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.colloquy.search.query.SpeakerRole;

/**
 * Who says a passage, and in what part.
 *
 * @param people the names under which a query finds them
 */
record Speech(SpeakerRole role, List<String> people) {
    private static final char END = '\u0000';

    /** In UTF-16 units, of which Lucene takes 10,000 and no query has so many. */
    private static final int LONGEST = 8_000;

    Speech {
        people = List.copyOf(people);
    }

    static Speech of(Entry entry) {
        return new Speech(entry.role(), entry.people());
    }

    /** As it stands in the index. */
    BytesRef bytes() {
        StringBuilder text = new StringBuilder(role.word());
        people.stream()
                .takeWhile(name -> text.length() + name.length() < LONGEST)
                .forEach(name -> text.append(END).append(name));
        return new BytesRef(text);
    }

    /**
     * What {@link #bytes()} made of one.
     *
     * @throws IllegalArgumentException if it was none
     */
    static Speech of(BytesRef bytes) {
        List<String> words = new ArrayList<>(List.of(bytes.utf8ToString().split("\u0000", -1)));
        String part = words.remove(0);
        SpeakerRole role =
                Arrays.stream(SpeakerRole.values())
                        .filter(one -> one.word().equals(part))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no part: " + part));
        return new Speech(role, words);
    }
}
