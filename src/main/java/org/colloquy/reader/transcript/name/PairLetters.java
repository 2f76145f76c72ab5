package org.colloquy.reader.transcript.name;

import java.util.List;

/**
 * Two letters that mean a question and its answer in some language; each by itself may be anybody's
 * initial.
 *
 * @param asking the key of the letter before a question
 * @param answering the key of the letter before its answer
 */
public record PairLetters(String asking, String answering) {
    /** All such pairs; where a text has several, the first of them counts. */
    public static final List<PairLetters> ALL =
            List.of(
                    new PairLetters("p", "r"),
                    new PairLetters("d", "r"),
                    new PairLetters("q", "r"),
                    new PairLetters("f", "a"),
                    new PairLetters("v", "a"),
                    new PairLetters("в", "о"),
                    new PairLetters("s", "c"));

    /** Tells whether a key is the letter before a question in any pair. */
    public static boolean asks(String key) {
        return ALL.stream().anyMatch(pair -> pair.asking.equals(key));
    }

    /** Tells whether a key is a letter of any pair. */
    public static boolean isAny(String key) {
        return key.length() == 1
                && ALL.stream()
                        .anyMatch(pair -> pair.asking.equals(key) || pair.answering.equals(key));
    }
}
