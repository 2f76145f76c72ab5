package org.colloquy.reader.transcript.label;

import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.TextLines;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A line of source text that may begin with a label.
 *
 * @param text the whole source text
 * @param start the offset at which the line begins
 * @param words the offset of its first words, behind a quotation sign or a tag
 * @param end the offset behind it; where the line is a time alone, the line below belongs to it
 */
public record LabelLine(String text, int start, int words, int end) {
    /** A no-break space as an entity of HTML. */
    static final String SPACE = "&nbsp;";

    char charAt(int offset) {
        return text.charAt(offset);
    }

    /** Tells whether one of some signs stands at an offset. */
    boolean hasAnyAt(int offset, String signs) {
        return offset < end && signs.indexOf(text.charAt(offset)) >= 0;
    }

    boolean hasBlankAt(int offset) {
        return offset < end && isBlank(text.charAt(offset));
    }

    boolean hasColonAt(int offset) {
        return offset < end && isColon(text.charAt(offset));
    }

    boolean startsWith(String signs, int offset) {
        return text.startsWith(signs, offset);
    }

    /** Returns the offset of the first character from an offset on that is no blank. */
    int skipBlanks(int offset) {
        int at = offset;
        while (hasBlankAt(at)) {
            at++;
        }
        return at;
    }

    /**
     * Returns the offset of the first character that is neither a blank, a mark of direction, nor
     * the backslash that breaks the line.
     */
    int skipUnseen(int offset) {
        int at = offset;
        while (at < end && isUnseen(at)) {
            at++;
        }
        return at;
    }

    private boolean isUnseen(int offset) {
        return hasBlankAt(offset)
                || NameSpelling.isDirection(text.charAt(offset))
                || TextLines.isBreak(text, offset);
    }

    /** Returns the offset of the first character that is no blank, written as such or as entity. */
    int skipSpaces(int offset) {
        int at = skipBlanks(offset);
        while (at < end && startsWith(SPACE, at)) {
            at = skipBlanks(at + SPACE.length());
        }
        return at;
    }

    /** Returns the time that stands at an offset; null if none does. */
    @Nullable FoundTime timeAt(int offset) {
        return StartTimeParser.parse(text, offset, end);
    }

    /** Tells whether nothing but white space, or a line break, follows from an offset on. */
    boolean isEmptyFrom(int offset) {
        for (int i = offset; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !TextLines.isBreak(text, i)) {
                return false;
            }
        }
        return true;
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** Returns a part of the line without the backslashes that escape its signs. */
    String unescaped(int from, int to) {
        return text.substring(from, to).replace("\\", "");
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '︰' || c == '﹕';
    }

    public static boolean isBlank(char c) {
        return Whitespace.isInLine(c);
    }
}
