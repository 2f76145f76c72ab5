package org.colloquy.reader.transcript.name;

import java.util.Locale;

/** The letters and signs of which names consist. */
public final class NameLetters {
    /** The first letter of the Georgian script. */
    private static final int FIRST_GEORGIAN = 0x10A0;

    /** Signs within names. */
    private static final String SIGNS = " .'’‘-–_&/,+#@·・、，()（）\"“”„«»|《》";

    /** The signs within words of Arabic and Indian scripts that are not seen. */
    private static final String JOINERS = "\u200C\u200D";

    private NameLetters() {}

    /** Tells whether a name has capitals and no small letters. */
    public static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Tells whether words are in a script without capitals. */
    public static boolean isUncased(String words) {
        int c;
        for (int i = 0; i < words.length(); i += Character.charCount(c)) {
            c = words.codePointAt(i);
            if (Character.isUpperCase(c) || isSmall(c)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a letter is small where names have capitals; Georgian has them in titles. */
    static boolean isSmall(int c) {
        return Character.isLowerCase(c)
                && (c < FIRST_GEORGIAN
                        || Character.UnicodeScript.of(c) != Character.UnicodeScript.GEORGIAN);
    }

    /** Tells whether only letters and signs stand in words that names can have. */
    static boolean areOfNames(String name) {
        String signs = name.startsWith("@") ? name.replace(':', '.') : name;
        int c;
        for (int i = 0; i < signs.length(); i += Character.charCount(c)) {
            c = signs.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && !isSign(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(int c) {
        return SIGNS.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || JOINERS.indexOf(c) >= 0;
    }
}
