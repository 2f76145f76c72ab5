package org.colloquy.reader.transcript.label;

/** The number of a caption on the line above its time, as in SubRip files. */
public final class CaptionNumber {
    private static final int MAX_DIGITS = 5;

    private CaptionNumber() {}

    /**
     * Returns the end of a line; where the line is the number of a caption, that of the line of the
     * time below it.
     *
     * @param line the offset at which the line begins
     * @param end the offset at which it ends
     * @param limit the end of its block
     */
    public static int endWithTime(String text, int line, int end, int limit) {
        if (end >= limit || !isNumber(text, line, end)) {
            return end;
        }
        int below = text.indexOf('\n', end + 1);
        return below >= 0 && below < limit && StartTimeParser.isTimeAlone(text, end + 1, below)
                ? below
                : end;
    }

    /**
     * Returns the offset of the time below a number that begins at an offset; else the offset
     * itself.
     */
    static int skip(LabelLine line, int start) {
        int end = start;
        while (end < line.end() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        int below = line.skipBlanks(end);
        if (end == start || end - start > MAX_DIGITS || below >= line.end()) {
            return start;
        }
        boolean above =
                line.hasAnyAt(below, "\n")
                        && endWithTime(line.text(), start, below, line.end()) > below;
        return above ? line.skipBlanks(below + 1) : start;
    }

    private static boolean isNumber(String text, int line, int end) {
        String words = end - line > 2 * MAX_DIGITS ? "" : text.substring(line, end).strip();
        return !words.isEmpty()
                && words.length() <= MAX_DIGITS
                && words.chars().allMatch(Character::isDigit);
    }
}
