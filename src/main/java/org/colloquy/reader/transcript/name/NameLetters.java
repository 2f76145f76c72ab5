package org.colloquy.reader.transcript.name;

import java.util.Locale;

/** The letters and signs of which names consist. */
public final class NameLetters {
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
        return words.codePoints().noneMatch(c -> Character.isUpperCase(c) || isSmall(c));
    }

    /** Tells whether a letter is small where names have capitals; Georgian has them in titles. */
    static boolean isSmall(int c) {
        return Character.isLowerCase(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.GEORGIAN;
    }

    /** Tells whether only letters and signs stand in words that names can have. */
    static boolean areOfNames(String name) {
        String signs = name.startsWith("@") ? name.replace(':', '.') : name;
        return signs.codePoints()
                .allMatch(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK
                                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                                        || JOINERS.indexOf(c) >= 0
                                        || Character.isWhitespace(c)
                                        || " .'’‘-–_&/,+#@·・、，()（）\"“”„«»|《》".indexOf(c) >= 0);
    }
}
