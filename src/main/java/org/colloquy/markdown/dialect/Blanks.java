package org.colloquy.markdown.dialect;

import java.util.regex.Pattern;

/** White space between words: what {@code \\s} means in a pattern. */
public final class Blanks {
    private static final Pattern RUN = Pattern.compile("\\s+");

    private Blanks() {}

    /** A text in which each run of white space is one blank; most have no other. */
    public static String single(String text) {
        return isSingle(text) ? text : RUN.matcher(text).replaceAll(" ");
    }

    static boolean isSingle(String text) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The words between runs of white space. */
    public static String[] split(String text) {
        return RUN.split(text);
    }

    /** Whether more than so many words stand in a text without white space at its ends. */
    static boolean hasMoreWords(String text, int most) {
        int words = 1;
        for (int i = 1; i < text.length() && words <= most; i++) {
            words += isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) ? 1 : 0;
        }
        return words > most;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
