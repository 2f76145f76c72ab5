package org.colloquy.reader.transcript.label;

import org.colloquy.model.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * The part of a label before its name.
 *
 * @param start the offset of its first sign
 * @param before the time before the name as written, with the number of a caption above it, the
 *     dash and the blanks behind it, and marks of direction
 * @param time null if no time stands before the name
 * @param nameStart the offset of the name
 */
record LabelOpening(
        int start, String before, @Nullable StartTime time, LabelEmphasis emphasis, int nameStart) {

    /** Reads a time, which may stand on a line of its own, and the signs before the name. */
    static LabelOpening parse(LabelLine line) {
        int start = line.skipBlanks(line.words());
        int first = line.skipUnseen(start);
        FoundTime found =
                StartTimeParser.parseAtHead(
                        line.text(), CaptionNumber.skip(line, first), line.end());
        int behind = found == null ? first : line.skipUnseen(skipSeparator(line, found.end()));
        LabelEmphasis emphasis = LabelEmphasis.at(line, behind);
        return new LabelOpening(
                start,
                line.unescaped(start, behind),
                found == null ? null : found.time(),
                emphasis,
                behind + emphasis.opening().length());
    }

    private static int skipSeparator(LabelLine line, int timeEnd) {
        int at = line.skipBlanks(timeEnd);
        if (line.hasAnyAt(at, "\n")) {
            at = line.skipBlanks(at + 1);
        }
        boolean dash = line.hasAnyAt(at, "-–—") && line.hasBlankAt(at + 1);
        return dash ? line.skipBlanks(at + 1) : at;
    }

    /** Tells whether a name can begin where this ends. */
    boolean isBeforeName(LabelLine line) {
        return nameStart < line.end()
                && !line.hasBlankAt(nameStart)
                && !line.hasColonAt(nameStart)
                && !line.hasAnyAt(nameStart, "([（");
    }
}
