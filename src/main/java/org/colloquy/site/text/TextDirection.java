package org.colloquy.site.text;

import com.ibm.icu.util.ULocale;

/** Which way a language is written, as the attribute {@code dir} says it. */
public final class TextDirection {
    public static final String LTR = "ltr";
    public static final String RTL = "rtl";

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private TextDirection() {}

    /** Tells whether a text has letters that are written from right to left. */
    public static boolean turns(String text) {
        return text.codePoints().anyMatch(TextDirection::isRightToLeft);
    }

    /** Returns a name that keeps its own direction in a text without markup. */
    public static String isolated(String name) {
        return turns(name) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * Returns the direction in which a language is written.
     *
     * @param language a BCP 47 tag; the script that it names, or its usual one, decides
     */
    public static String of(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? RTL : LTR;
    }
}
