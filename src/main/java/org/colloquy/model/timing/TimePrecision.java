package org.colloquy.model.timing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Precision with which it is known when words are said. */
public enum TimePrecision {
    /** The beginning and end of the single word are known. */
    WORD,
    /** The beginning and end of a caption of several words are known. */
    CUE,
    /** The words came in later; they are given the time between their neighbours. */
    ESTIMATED;

    /** Returns its name in a record of times: {@code word}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the precision that has a name; empty if none has. */
    public static Optional<TimePrecision> ofWord(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
