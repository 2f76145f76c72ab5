package org.colloquy.anchors.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.build.Digest;
import org.colloquy.text.word.WordTrace;

/**
 * Record of a passage by which it is known again: not its text, but enough to tell it from others
 * after an edit.
 *
 * @param digest of the exact words, white space folded: twelve hexadecimal digits of their SHA-256
 * @param words the number of its words
 * @param opening its beginning; the whole of it if it has no more than {@link #OPENING} words
 * @param trace two signs for each of its first {@link #TRACED} words, without capitals and stops
 */
public record Fingerprint(String digest, int words, String opening, String trace) {
    /** Number of words in the opening. */
    static final int OPENING = 12;

    /** Number of words that the trace follows. */
    public static final int TRACED = 1000;

    private static final int DIGITS = 12;
    private static final String CUT = "…";
    private static final int LONGEST_OPENING = 120;
    private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private static final Pattern WORD = WordTrace.WORD;

    public static Fingerprint of(String text) {
        String folded = WHITE.matcher(text).replaceAll(" ").strip();
        List<String> words = words(folded);
        StringBuilder trace = new StringBuilder();
        words.stream()
                .limit(TRACED)
                .forEach(word -> trace.append(WordTrace.signs(WordTrace.code(word))));
        return new Fingerprint(digest(folded), words.size(), opening(folded), trace.toString());
    }

    /** Returns the words of a text, by which it is compared: no capitals, no stops, no width. */
    static List<String> words(String text) {
        return WordTrace.words(text);
    }

    /** Tells whether the opening is the whole text. */
    public boolean isWhole() {
        return !opening.endsWith(CUT);
    }

    /**
     * Returns a form that is the same for texts that differ in capitals, stops and white space
     * only.
     */
    public String normal() {
        return isWhole() ? String.join(" ", words(opening)) : words + " " + trace;
    }

    /** Tells whether it says something by itself, and not only by where it stands. */
    public boolean isTelling() {
        return words >= 4;
    }

    private static String opening(String folded) {
        Matcher word = WORD.matcher(folded);
        int end = 0;
        for (int i = 0; i < OPENING && word.find() && word.end() <= LONGEST_OPENING; i++) {
            end = word.end();
        }
        boolean more = WORD.matcher(folded).region(end, folded.length()).find();
        if (!more && folded.length() <= LONGEST_OPENING) {
            return folded;
        }
        return folded.substring(0, end) + CUT;
    }

    private static String digest(String folded) {
        return Digest.of(folded).substring(0, DIGITS);
    }
}
