package org.colloquy.text;

/** Lines of a text, found by offsets in it. */
public final class TextLines {
    private TextLines() {}

    /** Returns the offset at which the line ends in which another offset is. */
    public static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Returns the offset at which that line ends, or a limit before it. */
    public static int end(String text, int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }

    /** Returns the first offset from one on, up to a limit, at which no blank or tab stands. */
    public static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /**
     * Tells whether a backslash at an offset breaks the line, as two blanks at its end do, and is
     * none that another escapes.
     */
    public static boolean isBreak(String text, int offset) {
        return text.startsWith("\\\n", offset) && (offset == 0 || text.charAt(offset - 1) != '\\');
    }

    /** Returns the end of a line, or the offset of the backslash that breaks it there. */
    public static int endBeforeBreak(String text, int end) {
        return end > 0 && isBreak(text, end - 1) ? end - 1 : end;
    }
}
