package org.colloquy.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Beginning or end of a text that is too long to show. A cut goes through no character that people
 * see as one: a letter with its accents, an emoji made of several, a syllable of Hangul.
 */
public final class ShortenedText {
    private static final String CUT = "…";

    private ShortenedText() {}

    /**
     * Returns a text, or its beginning and "…" if it is longer than wanted.
     *
     * @param most how many code points to keep, from 1
     */
    public static String of(String text, int most) {
        if (isWithin(text, most)) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        BreakIterator characters = characters(text);
        int whole = characters.isBoundary(end) ? end : characters.preceding(end);
        // One character may be longer than all that is wanted.
        return text.substring(0, whole > 0 ? whole : end) + CUT;
    }

    /**
     * Returns a text, or "…" and its end if it is longer than wanted.
     *
     * @param most how many code points to keep, from 1
     */
    public static String endOf(String text, int most) {
        if (isWithin(text, most)) {
            return text;
        }
        int start = text.offsetByCodePoints(text.length(), -most);
        BreakIterator characters = characters(text);
        int whole = characters.isBoundary(start) ? start : characters.following(start);
        return CUT + text.substring(whole < text.length() ? whole : start);
    }

    private static boolean isWithin(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        return characters;
    }
}
