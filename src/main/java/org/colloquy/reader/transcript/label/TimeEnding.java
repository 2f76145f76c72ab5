package org.colloquy.reader.transcript.label;

import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;

/**
 * The ending of a label that has a time behind its name: {@code Ada 00:12}, {@code Ada – 00:12:34:
 * words}, {@code **Ada [0:12]:** words}. A colon or the end of the line must follow the time.
 */
final class TimeEnding {
    private TimeEnding() {}

    /** Returns the ending that has its time at a token; null if that ends no label. */
    static @Nullable LabelEnding parse(LabelLine line, LabelOpening opening, LabelToken token) {
        FoundTime found = line.timeAt(token.start());
        int nameEnd = nameEnd(line, opening, token);
        if (found == null || nameEnd == opening.nameStart()) {
            return null;
        }
        LabelEmphasis emphasis = opening.emphasis();
        boolean closed = emphasis.closesAt(line, found.end());
        int sign =
                line.skipBlanks(closed ? found.end() + emphasis.closing().length() : found.end());
        boolean colon = line.hasColonAt(sign);
        if (!colon && sign < line.end()) {
            return null;
        }
        int end = colon ? sign + 1 : sign;
        LabelEnding ending =
                closed || emphasis.isNone()
                        ? LabelEnding.of(opening, nameEnd, end, end, style(closed, colon))
                        : open(line, opening, nameEnd, end, colon);
        return ending == null ? null : ending.timed(found.time());
    }

    private static LabelStyle style(boolean closed, boolean colon) {
        if (!colon) {
            return LabelStyle.TIMED;
        }
        return closed ? LabelStyle.MARKED : LabelStyle.PLAIN;
    }

    /** Returns the ending where the emphasis is open behind the time: it may hold the words too. */
    private static @Nullable LabelEnding open(
            LabelLine line, LabelOpening opening, int nameEnd, int end, boolean colon) {
        LabelEmphasis emphasis = opening.emphasis();
        int close = line.skipBlanks(end);
        if (emphasis.closesAt(line, close)) {
            int behind = close + emphasis.closing().length();
            return LabelEnding.of(opening, nameEnd, end, behind, LabelStyle.MARKED);
        }
        return colon && emphasis.mayHoldWords()
                ? LabelEnding.of(opening, nameEnd, end, end, emphasis.styleAround())
                : null;
    }

    /** Returns the end of the name, before the blanks and signs that lead to the time. */
    private static int nameEnd(LabelLine line, LabelOpening opening, LabelToken token) {
        int end = token.start();
        while (end > opening.nameStart()
                && (line.hasBlankAt(end - 1) || line.hasAnyAt(end - 1, "-–—,|"))) {
            end--;
        }
        return end;
    }
}
