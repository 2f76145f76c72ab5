package org.colloquy.times.record;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.timing.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Line of a record of times: words of one passage and when they are said.
 *
 * @param passage the place where they stood when the line was written
 * @param opening their beginning
 * @param from milliseconds from the beginning of the recording to that of the words
 * @param to milliseconds from the beginning of the recording to the end of the words
 * @param trace of the words: two signs for each ({@link org.colloquy.text.word.WordTrace})
 * @param moments of the single words, as many as there are words; empty unless the precision is
 *     {@link TimePrecision#WORD}; null for a word that belongs to the one before it
 * @param line where it stands in its file, from 1; 0 if it is in none
 */
public record RecordedStretch(
        Locator passage,
        String opening,
        long from,
        long to,
        TimePrecision precision,
        String trace,
        List<@Nullable WordMoment> moments,
        int line) {

    /**
     * Time of a single word.
     *
     * @param after milliseconds from the beginning of the stretch
     * @param length in milliseconds
     */
    public record WordMoment(long after, long length) {}

    /** Returns the number of words. */
    public int words() {
        return trace.length() / 2;
    }
}
