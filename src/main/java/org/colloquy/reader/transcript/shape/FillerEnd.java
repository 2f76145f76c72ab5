package org.colloquy.reader.transcript.shape;

import org.colloquy.text.Whitespace;

/** The end of the words that fill a shape: before a sign, a time or two blanks. */
final class FillerEnd {
    private static final String NEVER = "?!;=`{}\\";
    private static final int MAX_LENGTH = 48;

    private final HeadCursor head;
    private final String text;
    private final int start;
    private final int end;

    private FillerEnd(HeadCursor head) {
        this.head = head;
        this.text = head.text();
        this.start = head.at();
        this.end = head.line().end();
    }

    /** Returns the offset at which the words at a cursor end; -1 where they can fill no shape. */
    static int of(HeadCursor head) {
        return new FillerEnd(head).find();
    }

    private int find() {
        int limit = Math.min(end, start + MAX_LENGTH);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (isEnd(c, i)) {
                return beforeBlanks(i);
            }
            if (NEVER.indexOf(c) >= 0 && !(c == '\\' && i + 1 < limit)) {
                return -1;
            }
        }
        return limit == end ? beforeBlanks(limit) : -1;
    }

    private boolean isEnd(char c, int i) {
        return switch (c) {
            case ':', '：' -> !isInNumber(i) && !text.startsWith("//", i + 1);
            case '*' -> true;
            case '_' -> !isInName(i);
            case '<', '|', '>', '＞', ']', '】', '）', ')', '〉', '》', '」', '』', '\t' -> true;
            case '(', '（', '[' -> i > start;
            case '—', '→', '⇒', '➔', '▶', '▷', '►' -> true;
            case '-', '–' -> isBlankBefore(i) && head.isDashAt(i);
            case ' ' -> head.isBlankAt(i + 1) && i + 2 < end;
            default -> i > start && isBlankBefore(i) && head.timeAt(i) != null;
        };
    }

    private boolean isInNumber(int colon) {
        return colon > head.line().words()
                && Character.isDigit(text.charAt(colon - 1))
                && colon + 1 < end
                && Character.isDigit(text.charAt(colon + 1));
    }

    /**
     * Tells whether a low line is a sign of a name, within it or, where none is open, at its end.
     */
    private boolean isInName(int offset) {
        boolean within = offset + 1 < end && isWordAt(offset + 1) && isWordAt(offset - 1);
        return within || !head.isInLowLines();
    }

    private boolean isWordAt(int offset) {
        return Character.isLetterOrDigit(text.charAt(offset));
    }

    private boolean isBlankBefore(int offset) {
        return Whitespace.isInLine(text.charAt(offset - 1));
    }

    private int beforeBlanks(int offset) {
        int last = offset;
        while (last > start && (isBlankBefore(last) || text.charAt(last - 1) == '\\')) {
            last--;
        }
        return last;
    }
}
