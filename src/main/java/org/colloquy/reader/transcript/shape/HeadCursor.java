package org.colloquy.reader.transcript.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.text.TextLines;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A walk along the beginning of one line. Whatever it takes goes into the shape and, but for
 * emphasis, into what is written; it decides nothing about what may stand where.
 */
final class HeadCursor {
    private static final Pattern TAG =
            Pattern.compile("</?(b|strong|i|em|u|span)(?: [^<>\\n]{0,200})?>");
    private static final Pattern LINK = Pattern.compile("\\((?:https?://|/|#)[^\\s()]{0,400}\\)");

    private final String text;
    private final HeadLine line;
    private final StringBuilder shape = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> emphasis = new ArrayDeque<>();
    private @Nullable StartTime time;
    private int at;

    HeadCursor(String text, HeadLine line) {
        this.text = text;
        this.line = line;
        this.at = line.words();
    }

    /** A place to which a walk can return, with the length of what was gathered up to it. */
    record Place(int at, int shape, int written) {}

    /** Returns the place to which the walk has come. */
    Place place() {
        return new Place(at, shape.length(), written.length());
    }

    /** Returns to a place; what was gathered behind it is forgotten. */
    void returnTo(Place place) {
        at = place.at();
        shape.setLength(place.shape());
        written.setLength(place.written());
    }

    String text() {
        return text;
    }

    HeadLine line() {
        return line;
    }

    int at() {
        return at;
    }

    String shape() {
        return shape.toString();
    }

    String written() {
        return written.toString();
    }

    /** Returns the first time that was taken; null before that. */
    @Nullable StartTime time() {
        return time;
    }

    boolean isRow() {
        return line.container() == LabelContainer.ROW;
    }

    boolean isAtEnd() {
        return at >= line.end();
    }

    char current() {
        return text.charAt(at);
    }

    /** Tells whether a sign follows on the line that is one of some signs. */
    boolean isFollowedBy(String signs) {
        return at + 1 < line.end() && signs.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Tells whether the line goes on behind the current sign. */
    boolean isFollowed() {
        return at + 1 < line.end();
    }

    /** Tells whether a blank stands at an offset, or the backslash that breaks the line. */
    boolean isBlankAt(int offset) {
        return offset < line.end()
                && (Whitespace.isInLine(text.charAt(offset)) || TextLines.isBreak(text, offset));
    }

    /** Tells whether a dash, or two hyphens in place of one, ends at a blank. */
    boolean isDashAt(int offset) {
        int end = text.startsWith("--", offset) ? offset + 2 : offset + 1;
        return isBlankAt(end) || end == line.end();
    }

    int skipBlanks(int offset) {
        int next = offset;
        while (isBlankAt(next)) {
            next++;
        }
        return next;
    }

    /** Tells whether emphasis by low lines is open. */
    boolean isInLowLines() {
        return emphasis.stream().anyMatch(run -> run.startsWith("_"));
    }

    /** Returns the time that begins at an offset; null if there is none. */
    @Nullable FoundTime timeAt(int offset) {
        return StartTimeParser.parse(text, offset, line.end());
    }

    /** Goes on to an offset; of what is passed nothing is gathered. */
    void passTo(int offset) {
        at = offset;
    }

    /** Takes the current sign into what is written, and not into the shape. */
    void write() {
        written.append(current());
        at++;
    }

    /** Takes what is written up to an offset, with a sign for it in the shape. */
    void take(int end, String sign) {
        shape.append(sign);
        written.append(text, at, end);
        at = end;
    }

    /** Takes the words up to an offset as the filler; returns them without signs of escape. */
    String takeFiller(int end) {
        String filler = text.substring(at, end).replace("\\", "").strip();
        shape.append('§');
        if (isRow()) {
            written.setLength(0);
        }
        written.append(filler);
        at = end;
        return filler;
    }

    /** Takes the current sign, which ends a cell if it is a stroke in a table. */
    void takeSign() {
        if (current() == '|' && isRow()) {
            takeStroke();
        } else {
            take(at + 1, current() == '：' ? ":" : text.substring(at, at + 1));
        }
    }

    /** Takes the end of a cell; an empty one is that of a time which is not known. */
    private void takeStroke() {
        String signs = shape.toString().strip();
        shape.append(signs.isEmpty() || signs.endsWith("|") ? "T|" : "|");
        at++;
    }

    /** Takes blanks; behind a bracket, which leaves no sign, those before it are in the shape. */
    void takeBlanks() {
        int behind = skipBlanks(at);
        boolean taken = !shape.isEmpty() && shape.charAt(shape.length() - 1) == ' ';
        String blanks = behind - at > 1 ? "  " : " ";
        take(behind, taken ? "" : blanks);
    }

    /** Takes a time, with the address behind it if it is the words of a link. */
    void takeTime(FoundTime found) {
        boolean square = found.bracketed() && current() == '[';
        String words = found.time().written();
        at = found.end();
        Matcher link = LINK.matcher(text).region(at, line.end());
        if (square && link.lookingAt()) {
            at = link.end();
            words = words.substring(1, words.length() - 1);
            shape.append("[T](…)");
        } else if (found.bracketed()) {
            shape.append(words.charAt(0)).append('T').append(words.charAt(words.length() - 1));
        } else {
            shape.append('T');
        }
        written.append(words);
        time = time == null ? new StartTime(words, found.time().seconds()) : time;
    }

    /** Takes a sign that begins emphasis; false if there is none. */
    boolean openEmphasis() {
        return takeEmphasis(false);
    }

    /** Takes a sign that ends emphasis, where any is open; false if there is none. */
    boolean closeEmphasis() {
        return !emphasis.isEmpty() && takeEmphasis(true);
    }

    private boolean takeEmphasis(boolean closing) {
        char c = current();
        if (c == '*' || c == '_') {
            int end = at;
            while (end < line.end() && text.charAt(end) == c) {
                end++;
            }
            String run = text.substring(at, end);
            takeEmphasis(closing, run, run, end);
            return true;
        }
        if (c != '<') {
            return false;
        }
        Matcher tag = TAG.matcher(text).region(at, line.end());
        if (tag.lookingAt() && tag.group().startsWith("</") == closing) {
            takeEmphasis(closing, tag.group(1), "<" + tag.group(1) + ">", tag.end());
            return true;
        }
        return false;
    }

    private void takeEmphasis(boolean closing, String name, String sign, int end) {
        if (!closing) {
            emphasis.push(name);
        } else if (!emphasis.remove(name) && !emphasis.isEmpty()) {
            emphasis.pop();
        }
        shape.append(sign);
        at = end;
    }
}
