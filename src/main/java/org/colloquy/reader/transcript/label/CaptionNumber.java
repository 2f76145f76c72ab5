package org.colloquy.reader.transcript.label;

/** The number of a caption, alone on the line above its time, as in SubRip files. */
final class CaptionNumber {
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
    static int endWithTime(String text, int line, int end, int limit) {
        if (end >= limit || !isNumber(text, line, end)) {
            return end;
        }
        int below = text.indexOf('\n', end + 1);
        return below >= 0 && below < limit && StartTimeParser.isTimeAlone(text, end + 1, below)
                ? below
                : end;
    }

    /** Returns the offset of the time below a number that begins at an offset; else the offset. */
    static int skip(LabelLine line, int start) {
        int end = line.text().indexOf('\n', start);
        return end >= 0 && endWithTime(line.text(), start, end, line.end()) > end
                ? line.skipBlanks(end + 1)
                : start;
    }

    private static boolean isNumber(String text, int line, int end) {
        String words = end - line > 2 * MAX_DIGITS ? "" : text.substring(line, end).strip();
        return !words.isEmpty()
                && words.length() <= MAX_DIGITS
                && words.chars().allMatch(Character::isDigit);
    }
}
