package org.colloquy.reader.transcript.name;

import java.util.regex.Pattern;

/** The initials that stand for names. */
public final class NameInitials {
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    private NameInitials() {}

    /** Tells whether a name is a letter and a stop, and no more: {@code A.} */
    public static boolean isInitial(String name) {
        return INITIAL.matcher(name).matches();
    }

    /**
     * Returns the letters of initials with stops, blanks or an ampersand between them: {@code AS}
     * of {@code A. S.}; the name itself if it is anything else.
     */
    public static String initialLetters(String name) {
        StringBuilder letters = new StringBuilder();
        boolean parted = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                if (!parted || !Character.isUpperCase(c)) {
                    return name;
                }
                letters.append(c);
            } else if (". &-".indexOf(c) < 0) {
                return name;
            }
            parted = !Character.isLetter(c);
        }
        return letters.length() > 1 ? letters.toString() : name;
    }

    /**
     * Returns the initials of a name of several words: {@code JOT} of "Jeremy Olmsted-Thompson".
     */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (begins && Character.isUpperCase(c)) {
                initials.append(c);
            }
            begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
        }
        return initials.toString();
    }
}
