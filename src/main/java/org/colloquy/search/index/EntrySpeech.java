package org.colloquy.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.colloquy.search.query.SpeakerRole;

/**
 * Speaker of a passage, or several, and their role.
 *
 * @param people the names under which a query finds them
 */
public record EntrySpeech(SpeakerRole role, List<String> people) {
    private static final char END = '\u0000';

    /** Bound in UTF-16 units, of which Lucene takes 10,000 and no query has so many. */
    private static final int MAX_UNITS = 8_000;

    public EntrySpeech {
        people = List.copyOf(people);
    }

    static EntrySpeech of(SearchEntry entry) {
        return new EntrySpeech(entry.role(), entry.people());
    }

    /** Returns the form that stands in the index. */
    BytesRef bytes() {
        StringBuilder text = new StringBuilder(role.word());
        people.stream()
                .takeWhile(name -> text.length() + name.length() < MAX_UNITS)
                .forEach(name -> text.append(END).append(name));
        return new BytesRef(text);
    }

    /**
     * Returns what {@link #bytes()} made the form of.
     *
     * @throws IllegalArgumentException if it was none
     */
    static EntrySpeech of(BytesRef bytes) {
        List<String> words = new ArrayList<>(List.of(bytes.utf8ToString().split("\u0000", -1)));
        String part = words.remove(0);
        SpeakerRole role =
                Arrays.stream(SpeakerRole.values())
                        .filter(one -> one.word().equals(part))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no part: " + part));
        return new EntrySpeech(role, words);
    }
}
