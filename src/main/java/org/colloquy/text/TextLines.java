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
}
