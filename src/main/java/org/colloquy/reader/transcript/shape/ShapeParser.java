package org.colloquy.reader.transcript.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.name.SpeakerNames;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A parser of the beginnings of lines into shapes. It knows no list of forms: whatever signs,
 * emphasis and times stand around some words, they are the shape, and the words are its filler.
 *
 * <pre>
 * head   = sign* filler ( closing sign | alias | time )*
 * shape  = the same with "§" for the filler, "T" for a time, and "$" where the line ends with it
 * </pre>
 */
final class ShapeParser {
    private static final String OPENING = "([<{（【〈《「『";
    private static final String CLOSING = ")]>}）】〉》」』";
    private static final String SIGNS = "-–—•·>»@|~+";
    private static final String CLOSING_SIGNS = ":：|—→⇒➔";
    private static final String NEVER = "?!;=`{}\\";
    private static final int MAX_SIGNS = 14;
    private static final int MAX_NAME_LENGTH = 48;
    private static final int MAX_ALIAS_LENGTH = 40;

    /** A stop, a comma or a dash behind a name, as in {@code **Ada.** Words}, but for initials. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3})[.,;](?:[-–—])?$");

    private static final Pattern TAG =
            Pattern.compile("</?(b|strong|i|em|u|span)(?: [^<>\\n]{0,200})?>");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[.#][\\w-][^{}\\n]{0,100}\\}");
    private static final Pattern LINK = Pattern.compile("\\((?:https?://|/|#)[^\\s()]{0,400}\\)");

    private final String text;
    private final HeadLine line;
    private final StringBuilder shape = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> emphasis = new ArrayDeque<>();
    private final Deque<Character> brackets = new ArrayDeque<>();
    private @Nullable StartTime time;
    private @Nullable String alias;
    private boolean closed;
    private boolean named;
    private int at;

    private ShapeParser(String text, HeadLine line) {
        this.text = text;
        this.line = line;
        this.at = line.words();
    }

    /** Returns the beginnings of all lines of a text that are more than words. */
    static List<ShapedHead> heads(SourceBlocks source) {
        return heads(source.text(), HeadLine.in(source));
    }

    /** Returns the beginnings of some lines of a text, of those that are more than words. */
    static List<ShapedHead> heads(String text, List<HeadLine> lines) {
        List<ShapedHead> heads = new ArrayList<>();
        for (HeadLine line : lines) {
            ShapedHead head = parse(text, line);
            if (head != null) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** Returns the beginning of a line; null where it is only words. */
    private static @Nullable ShapedHead parse(String text, HeadLine line) {
        ShapedHead tag = SpeakerTag.at(text, line);
        return tag != null ? tag : new ShapeParser(text, line).head();
    }

    private @Nullable ShapedHead head() {
        if (!readSigns()) {
            return null;
        }
        int start = at;
        int end = nameEnd();
        if (end <= start) {
            return null;
        }
        boolean timed = time != null;
        String name = text.substring(start, end).replace("\\", "").strip();
        shape.append('§');
        String before = written.toString();
        if (isRow()) {
            written.setLength(0);
        }
        written.append(name);
        at = end;
        while (readClosing()) {}
        int words = skipBlanks(at);
        boolean alone = words == line.end();
        if (!closed && !alone) {
            return null;
        }
        if (alone) {
            shape.append('$');
        }
        String after = text.substring(at, words).replace("\\", "");
        LabelWording wording =
                isRow()
                        ? inRow(before, alone)
                        : new LabelWording("", written.toString(), alone ? after + "\n" : after);
        return new ShapedHead(
                line,
                kind() + (isRow() ? shape.toString().replace(" ", "") : shape),
                timed
                        ? LabelName.behindTime(name, alias)
                        : LabelName.of(STOP.matcher(name).replaceFirst(""), alias),
                wording,
                time,
                words,
                alone);
    }

    private boolean isRow() {
        return line.container() == LabelContainer.ROW;
    }

    /** Returns what is written in the cells before the words, however wide they are. */
    private LabelWording inRow(String before, boolean alone) {
        String first = Whitespace.single(before).strip();
        return new LabelWording(
                first.isEmpty() ? "" : first + " ",
                Whitespace.single(written.toString()).strip(),
                alone ? "\n" : " ");
    }

    /** Returns what holds the line, and how deep a heading is. */
    private String kind() {
        String signs = text.substring(line.start(), line.words()).strip();
        String kind = line.container().name().substring(0, 1);
        return line.container() == LabelContainer.HEADING ? kind + signs.length() : kind;
    }

    /** Reads the signs before the name; false where no name can follow. */
    private boolean readSigns() {
        int signs = 0;
        while (at < line.end() && ++signs < MAX_SIGNS) {
            char c = text.charAt(at);
            FoundTime found = StartTimeParser.parse(text, at, line.end());
            if (found != null) {
                readTime(found);
            } else if (Character.isLetterOrDigit(c) || "“\"„«‘".indexOf(c) >= 0) {
                return true;
            } else if (isBlank(c)) {
                readBlank();
            } else if (SpeakerNames.isDirection(c)) {
                written.append(c);
                at++;
            } else if (!readEmphasis(false) && !readOpening(c)) {
                return false;
            }
        }
        return false;
    }

    private void readTime(FoundTime found) {
        int bracket = found.bracketed() ? at : -1;
        String written = found.time().written();
        at = found.end();
        Matcher link = LINK.matcher(text).region(at, line.end());
        if (bracket >= 0 && text.charAt(bracket) == '[' && link.lookingAt()) {
            at = link.end();
            written = written.substring(1, written.length() - 1);
            shape.append("[T](…)");
        } else {
            shape.append(
                    found.bracketed()
                            ? written.charAt(0) + "T" + written.charAt(written.length() - 1)
                            : "T");
        }
        this.written.append(written);
        time = time == null ? new StartTime(written, found.time().seconds()) : time;
    }

    private void readBlank() {
        int behind = skipBlanks(at);
        shape.append(behind - at > 1 ? "  " : " ");
        written.append(text, at, behind);
        at = behind;
    }

    /** Reads signs of emphasis, which are no part of what is written. */
    private boolean readEmphasis(boolean closing) {
        char c = text.charAt(at);
        if (c == '*' || c == '_') {
            int end = at;
            while (end < line.end() && text.charAt(end) == c) {
                end++;
            }
            String run = text.substring(at, end);
            return mark(closing, run, run, end);
        }
        if (c == '<') {
            Matcher tag = TAG.matcher(text).region(at, line.end());
            return tag.lookingAt()
                    && tag.group().startsWith("</") == closing
                    && mark(closing, tag.group(1), "<" + tag.group(1) + ">", tag.end());
        }
        return false;
    }

    private boolean mark(boolean closing, String name, String sign, int end) {
        if (closing) {
            if (!emphasis.remove(name) && !emphasis.isEmpty()) {
                emphasis.pop();
            }
            closed = true;
        } else {
            emphasis.push(name);
        }
        shape.append(sign);
        at = end;
        return true;
    }

    private boolean readOpening(char c) {
        if (c == '\\' && at + 1 < line.end() && !Character.isLetterOrDigit(text.charAt(at + 1))) {
            at++;
            return true;
        }
        if (OPENING.indexOf(c) >= 0) {
            brackets.push(c);
        } else if (SIGNS.indexOf(c) < 0) {
            return false;
        }
        return sign(c);
    }

    private boolean sign(char c) {
        if (c == '|' && isRow()) {
            return cell();
        }
        shape.append(c == '：' ? ':' : c);
        written.append(c);
        at++;
        return true;
    }

    /** Ends a cell; an empty one is that of a time which is not known. */
    private boolean cell() {
        String signs = shape.toString().strip();
        shape.append(signs.isEmpty() || signs.endsWith("|") ? "T|" : "|");
        at++;
        return true;
    }

    /** Returns the offset at which the name ends; -1 where it can be none. */
    private int nameEnd() {
        int limit = Math.min(line.end(), at + MAX_NAME_LENGTH);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (endsName(c, i)) {
                return beforeBlanks(i);
            }
            if (NEVER.indexOf(c) >= 0 && !(c == '\\' && i + 1 < limit)) {
                return -1;
            }
        }
        return limit == line.end() ? beforeBlanks(limit) : -1;
    }

    private boolean endsName(char c, int i) {
        return switch (c) {
            case ':', '：' -> !isInNumber(i) && !text.startsWith("//", i + 1);
            case '*' -> true;
            case '_' -> !isInName(i);
            case '<', '|', '>', ']', '】', '）', ')', '〉', '》', '」', '』', '\t' -> true;
            case '(', '（', '[' -> i > at;
            case '—', '→', '⇒', '➔' -> true;
            case '-', '–' -> isBlank(text.charAt(i - 1)) && isDashAt(i);
            case ' ' -> isBlankAt(i + 1) && i + 2 < line.end();
            default ->
                    i > at
                            && isBlank(text.charAt(i - 1))
                            && StartTimeParser.parse(text, i, line.end()) != null;
        };
    }

    /** Tells whether a dash, or two hyphens in place of one, ends at a blank. */
    private boolean isDashAt(int offset) {
        int end = text.startsWith("--", offset) ? offset + 2 : offset + 1;
        return isBlankAt(end) || end == line.end();
    }

    private boolean isInNumber(int colon) {
        return colon > line.words()
                && Character.isDigit(text.charAt(colon - 1))
                && colon + 1 < line.end()
                && Character.isDigit(text.charAt(colon + 1));
    }

    /**
     * Tells whether a low line is a sign of a name, within it or, where none is open, at its end.
     */
    private boolean isInName(int offset) {
        boolean within = offset + 1 < line.end() && isWordAt(offset + 1) && isWordAt(offset - 1);
        return within || emphasis.stream().noneMatch(run -> run.startsWith("_"));
    }

    private boolean isWordAt(int offset) {
        return Character.isLetterOrDigit(text.charAt(offset));
    }

    private boolean isBlankAt(int offset) {
        return offset < line.end() && isBlank(text.charAt(offset));
    }

    private int beforeBlanks(int offset) {
        int end = offset;
        while (end > at && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\\')) {
            end--;
        }
        return end;
    }

    /** Reads what closes the beginning, one sign at a time; false where its words begin. */
    private boolean readClosing() {
        int blanks = skipBlanks(at);
        if (blanks >= line.end()) {
            return false;
        }
        int before = at;
        String writtenBefore = written.toString();
        String shapeBefore = shape.toString();
        if (blanks > at) {
            readBlank();
        }
        if (readClosingSign(before)) {
            return true;
        }
        at = before;
        written.setLength(0);
        written.append(writtenBefore);
        shape.setLength(0);
        shape.append(shapeBefore);
        return false;
    }

    private boolean readClosingSign(int before) {
        if (named) {
            return readTimeCell();
        }
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < line.end()) {
            at++;
            return readClosingSign(before == at - 1 ? at : before);
        }
        FoundTime found = StartTimeParser.parse(text, at, line.end());
        if (found != null && time == null) {
            readTime(found);
            closed = true;
            return true;
        }
        if (!emphasis.isEmpty() && readEmphasis(true)) {
            return true;
        }
        if (c == ']' && at + 1 < line.end() && "([".indexOf(text.charAt(at + 1)) >= 0) {
            return false; // The words of a link.
        }
        int bracket = CLOSING.indexOf(c);
        if (bracket >= 0 && at == before) {
            brackets.removeFirstOccurrence(OPENING.charAt(bracket));
            closed = true;
            return sign(c);
        }
        if (c == '{' && at == before && text.charAt(at - 1) == ']') {
            return readAttributes();
        }
        if (CLOSING_SIGNS.indexOf(c) >= 0) {
            closed = true;
            named = c == '|' && isRow();
            return sign(c);
        }
        boolean dash = c == '-' || c == '–';
        if (dash && at > before && isDashAt(at)) {
            closed = true;
            if (text.startsWith("--", at)) {
                sign(c);
            }
            return sign(c);
        }
        return alias == null && !closed && readAlias(c);
    }

    /** Reads the classes of a span, {@code [Ada]{.smallcaps}:}, which stay in the label. */
    private boolean readAttributes() {
        Matcher attributes = ATTRIBUTES.matcher(text).region(at, line.end());
        if (!attributes.lookingAt()) {
            return false;
        }
        shape.append("{…}");
        written.append(attributes.group());
        at = attributes.end();
        return true;
    }

    /** Reads a cell with nothing but a time, or nothing; false where the words of a row begin. */
    private boolean readTimeCell() {
        FoundTime found = time == null ? StartTimeParser.parse(text, at, line.end()) : null;
        int stroke = skipBlanks(found == null ? at : found.end());
        if (stroke >= line.end() || text.charAt(stroke) != '|') {
            return false;
        }
        if (found != null) {
            readTime(found);
        }
        at = stroke;
        return cell();
    }

    /** Reads a bracket behind the name, which says more of who it is. */
    private boolean readAlias(char c) {
        if (c != '(' && c != '（') {
            return false;
        }
        char end = c == '(' ? ')' : '）';
        int limit = Math.min(line.end(), at + MAX_ALIAS_LENGTH + 1);
        int close = at;
        while (close < limit && text.charAt(close) != end) {
            close++;
        }
        if (close == limit) {
            return false;
        }
        String inside = text.substring(at + 1, close).replace("\\", "").strip();
        alias = LabelName.isAlias(inside) ? inside : null;
        written.append(text, at, close + 1);
        at = close + 1;
        return true;
    }

    private int skipBlanks(int offset) {
        int next = offset;
        while (next < line.end() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBlank(char c) {
        return Whitespace.isInLine(c);
    }
}
