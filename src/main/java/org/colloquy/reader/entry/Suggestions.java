package org.colloquy.reader.entry;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.colloquy.text.word.NearWords;

/** Finds what somebody may have meant. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * Returns the candidate closest to a word, if it is close: at most a third of its letters
     * differ.
     */
    public static Optional<String> to(String word, Stream<String> candidates) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        String[] best = {null};
        int[] least = {Integer.MAX_VALUE};
        candidates
                .sorted()
                .forEach(
                        candidate -> {
                            int d = distance.apply(word, candidate);
                            if (d >= 0 && d < least[0]) {
                                least[0] = d;
                                best[0] = candidate;
                            }
                        });
        return Optional.ofNullable(best[0]);
    }

    /** Returns the end of a message: {@code ; did you mean "x"?}, or nothing. */
    public static String hint(String word, Stream<String> candidates) {
        return to(word, candidates).map(NearWords::hint).orElse("");
    }
}
