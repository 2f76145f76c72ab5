package org.colloquy.reader.transcript.doubt;

/**
 * A reason to think that a text is read otherwise than it was meant.
 *
 * @param offset where it shows first, in the text
 * @param message what was found, and what to paste where it is so
 */
public record ReadingDoubt(int offset, String message) {

    /** Returns words as YAML has them where they may hold any sign. */
    public static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
