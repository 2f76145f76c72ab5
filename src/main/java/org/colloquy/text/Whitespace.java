package org.colloquy.text;

import java.util.regex.Pattern;

/**
 * White space between words: what {@code \\s} means in a pattern, that is, ASCII only. A no-break
 * space holds a name or a number together, so it counts as a blank only within names.
 */
public final class Whitespace {
    private static final Pattern RUN = Pattern.compile("\\s+");

    private Whitespace() {}

    /** Returns a text in which each run of white space is one blank; most have no other. */
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

    /** Returns the words between runs of white space. */
    public static String[] split(String text) {
        return RUN.split(text);
    }

    /** Tells if more than so many words stand in a text without white space at its ends. */
    public static boolean hasMoreWords(String text, int most) {
        int words = 1;
        for (int i = 1; i < text.length() && words <= most; i++) {
            words += isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) ? 1 : 0;
        }
        return words > most;
    }

    /** Tells if a character is white space. */
    public static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /**
     * Tells if a character is a blank within a line: of any width, and whether or not a line may
     * break there.
     */
    public static boolean isInLine(char c) {
        return c == ' '
                || c == '\t'
                || (c >= '\u00A0' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** Tells if a character may stand where a name has a blank: no-break and thin spaces too. */
    public static boolean isInName(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2009';
    }

    /**
     * Returns where the white space ends that begins here; -1 if a paragraph or the text ends in
     * it, so that no name goes on behind it.
     */
    public static int endWithinParagraph(CharSequence text, int start) {
        int at = start;
        int lineEnds = 0;
        while (at < text.length() && isInName(text.charAt(at))) {
            lineEnds += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return lineEnds > 1 || at == text.length() ? -1 : at;
    }
}
