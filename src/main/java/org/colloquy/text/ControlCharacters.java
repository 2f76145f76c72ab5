package org.colloquy.text;

/**
 * Control characters, which HTML, XML and JSON cannot carry.
 *
 * <p>A corpus shows its editor where one stands, so that it is mended in the source. An import
 * writes a new file, in which nobody wants such marks: there they are removed, together with the
 * invisible ones that old word processors leave behind.
 */
public final class ControlCharacters {
    private static final char REPLACEMENT = '\uFFFD';

    private ControlCharacters() {}

    /** Returns a text with replacement marks for controls, and blanks for vertical ones. */
    public static String replace(String text) {
        int first = firstReplaced(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = first; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (isReplaced(c)) {
                clean.setCharAt(i, c == '\f' || c == '\u000B' ? ' ' : REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static int firstReplaced(String text) {
        int at = 0;
        while (at < text.length() && !isReplaced(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isReplaced(int c) {
        return c < ' ' && c != '\n' && c != '\t';
    }

    /** Returns a text without the characters that an import leaves out. */
    public static String remove(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().filter(c -> !isRemoved(c)).forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    /** Returns how many characters of a text an import leaves out. */
    public static long countRemoved(String text) {
        return text.chars().filter(ControlCharacters::isRemoved).count();
    }

    private static boolean isRemoved(int c) {
        return (c < ' ' && "\n\t\f\u000B".indexOf(c) < 0) || (c >= 0x7F && c < 0xA0) || c == 0xFEFF;
    }
}
