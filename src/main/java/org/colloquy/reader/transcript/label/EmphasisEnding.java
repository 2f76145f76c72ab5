package org.colloquy.reader.transcript.label;

import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;

/**
 * The ending of a label whose emphasis closes behind the name: {@code **Ada**: words}, {@code
 * **Ada** (AS) [0:12]: words}, {@code [0:12] **Ada** words}.
 */
final class EmphasisEnding {
    /** The longest bracket behind a name, with its signs. */
    private static final int MAX_BRACKET_LENGTH = 27;

    private final LabelLine line;
    private final LabelOpening opening;
    private final LabelEmphasis emphasis;
    private final int nameEnd;

    private EmphasisEnding(
            LabelLine line, LabelOpening opening, LabelEmphasis emphasis, int nameEnd) {
        this.line = line;
        this.opening = opening;
        this.emphasis = emphasis;
        this.nameEnd = nameEnd;
    }

    /**
     * Returns the ending that begins with a token; null if it ends no label.
     *
     * @param emphasis the emphasis as the token closes it
     */
    static @Nullable LabelEnding parse(
            LabelLine line, LabelOpening opening, LabelToken token, LabelEmphasis emphasis) {
        return new EmphasisEnding(line, opening, emphasis, token.start()).parse();
    }

    /**
     * A time with its emphasis.
     *
     * @param mark the sign of its emphasis; empty if it has none
     * @param end the offset behind it
     */
    private record MarkedTime(StartTime time, String mark, int end) {}

    private @Nullable LabelEnding parse() {
        int close = nameEnd + emphasis.closing().length();
        int behindName = behindBracket(close);
        if (behindName < 0) {
            return null;
        }
        MarkedTime time = timeAt(line.skipBlanks(behindName));
        int end = time == null ? behindName : time.end();
        int sign = line.skipUnseen(end);
        if (line.hasColonAt(sign) || isStopAt(sign)) {
            return ending(sign + 1, sign + 1, LabelStyle.MARKED, time);
        }
        if (emphasis.isBrackets()) {
            return null;
        }
        int stop = stopInside();
        if (stop > 0 && line.hasBlankAt(close)) {
            return LabelEnding.of(opening, stop, nameEnd, close, LabelStyle.MARKED);
        }
        if (time != null || opening.time() != null) {
            return ending(end, end, LabelStyle.TIMED, time);
        }
        if (line.hasAnyAt(sign, "-–—") && line.hasBlankAt(sign + 1)) {
            return ending(sign + 1, sign + 1, LabelStyle.DASH, null);
        }
        return sign >= line.end() ? ending(end, sign, LabelStyle.BARE, null) : null;
    }

    private LabelEnding ending(
            int writtenEnd, int end, LabelStyle style, @Nullable MarkedTime time) {
        return new LabelEnding(
                nameEnd,
                writtenEnd,
                end,
                style,
                emphasis,
                time == null ? opening.time() : time.time(),
                time == null ? "" : time.mark());
    }

    /**
     * Returns the offset behind a bracket, {@code **Ada** (AS)}, that is no time; the offset itself
     * if there is none; -1 if the bracket is too long or is not closed.
     */
    private int behindBracket(int offset) {
        int open = line.skipBlanks(offset);
        if (!line.hasAnyAt(open, "(（") || line.timeAt(open) != null) {
            return offset;
        }
        char closing = line.charAt(open) == '(' ? ')' : '）';
        int limit = Math.min(line.end(), open + MAX_BRACKET_LENGTH);
        int close = open;
        while (close < limit && line.charAt(close) != closing) {
            close++;
        }
        return close < limit ? close + 1 : -1;
    }

    /**
     * Returns the time at an offset, which may have emphasis of its own ({@code **Ada**
     * *(0:12)*:}), or stand behind a point or a dash ({@code **Ada** · [0:12 – 0:15]}).
     */
    private @Nullable MarkedTime timeAt(int offset) {
        boolean separated = line.hasAnyAt(offset, "·•|-–—") && line.hasBlankAt(offset + 1);
        int start = separated ? offset + 2 : offset;
        if (!line.hasAnyAt(start, "*_`")) {
            FoundTime found = line.timeAt(start);
            return found == null ? null : new MarkedTime(found.time(), "", found.end());
        }
        String mark = line.substring(start, start + 1);
        FoundTime found = line.timeAt(start + 1);
        return found != null && line.hasAnyAt(found.end(), mark)
                ? new MarkedTime(found.time(), mark, found.end() + 1)
                : null;
    }

    /** Returns the offset of the stop with which a letter ends: {@code **P.**}; 0 if none does. */
    private int stopInside() {
        int dash = "-–—".indexOf(line.charAt(nameEnd - 1)) >= 0 ? 1 : 0;
        int stop = nameEnd - 1 - dash;
        return stop > opening.nameStart()
                        && line.charAt(stop) == '.'
                        && LabelTokenizer.isLetter(line.substring(opening.nameStart(), stop))
                ? stop
                : 0;
    }

    /** Tells whether a stop ends the label: {@code **Q**. words}. */
    private boolean isStopAt(int offset) {
        return line.hasAnyAt(offset, ".")
                && line.hasBlankAt(offset + 1)
                && LabelTokenizer.isLetter(line.substring(opening.nameStart(), nameEnd));
    }
}
