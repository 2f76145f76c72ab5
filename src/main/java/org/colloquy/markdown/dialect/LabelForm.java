package org.colloquy.markdown.dialect;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.jspecify.annotations.Nullable;

/**
 * The form of a label: {@code [time] [** * __ _] Name [(XY)] [: ： " -" )] [time]}, the colon inside
 * the emphasis or outside of it. It is read from source text by hand, a character at a time and at
 * most so many, so that no line can take long.
 *
 * <p>The hard case is a number with a colon, which may be a time in the label ({@code Ada: 00:07})
 * or words ({@code Ada: 10:30 is fine}): without brackets it is a time only if nothing follows.
 */
final class LabelForm extends LabelScan {
    private static final int LONGEST = 60;
    private static final int LONGEST_LETTER = 4;
    private static final Pattern TAG =
            Pattern.compile("<(b|strong|u|i|em|span|font|small|big|mark)(?: [^<>\\n]{0,200})?>");

    /** Elements that set nothing apart: what stands in one wholly is as plain as without. */
    private static final Set<String> PLAIN = Set.of("span", "font", "small", "big", "mark");

    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}|[QA]\\d{0,3}");

    private LabelForm(String text, int line, int from, int to) {
        super(text, line, from, to);
    }

    /**
     * The label at the head of a line; null if there is none.
     *
     * @param line where the line begins
     * @param from where its words begin, behind a sign of quotation
     * @param to its end
     */
    static @Nullable Candidate match(String text, int line, int from, int to) {
        return new LabelForm(text, line, from, to).match();
    }

    private @Nullable Candidate match() {
        skipBlanks();
        from = at;
        leadingTime();
        emphasis();
        nameStart = at;
        if (at >= to || isBlank(text.charAt(at)) || "([（".indexOf(text.charAt(at)) >= 0) {
            return null;
        }
        if (!readName()) {
            return null;
        }
        return finish();
    }

    private void leadingTime() {
        Times.Found found = Times.at(text, at, to);
        if (found != null) {
            at = found.end();
            skipBlanks();
            if (at + 1 < to
                    && "-–—".indexOf(text.charAt(at)) >= 0
                    && isBlank(text.charAt(at + 1))) {
                at++;
                skipBlanks();
            }
            time = found.time();
            before = text.substring(from, at).replace("\\", "");
        }
    }

    private void emphasis() {
        int start = at;
        while (at < to
                && at - start < 3
                && (text.charAt(at) == '*' || text.charAt(at) == '_')
                && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        emphasis = text.substring(start, at);
        closing = emphasis;
        if (emphasis.isEmpty()) {
            tag();
        }
    }

    /** {@code <b>Name:</b>} is emphasis too; {@code <Name>：} and {@code 【Name】：} are brackets. */
    private void tag() {
        Matcher tag = TAG.matcher(text).region(at, to);
        if (tag.lookingAt()) {
            emphasis = tag.group();
            closing = "</" + tag.group(1) + ">";
            plain = PLAIN.contains(tag.group(1));
        } else if (at + 1 < to && isOpenBracket(text.charAt(at), text.charAt(at + 1))) {
            emphasis = text.substring(at, at + 1);
            closing = emphasis.equals("<") ? ">" : "】";
            bracketed = true;
        }
        at += emphasis.length();
    }

    /** No HTML tag begins with a letter beyond ASCII. */
    private static boolean isOpenBracket(char sign, char next) {
        return sign == '【' || (sign == '<' && next > 127 && Character.isLetter(next));
    }

    private boolean isMarkup() {
        return emphasis.startsWith("*") || emphasis.startsWith("_");
    }

    /** Reads up to what ends the name, and that; false if nothing does. */
    private boolean readName() {
        int limit = Math.min(to, nameStart + LONGEST);
        for (int i = nameStart; i < limit; i++) {
            char c = text.charAt(i);
            if (isColon(c)) {
                return colon(i);
            }
            if (!emphasis.isEmpty() && text.startsWith(closing, i)) {
                return closed(i);
            }
            if (isHalfClosed(i)) {
                closing = "*";
                return closed(i);
            }
            if (c == ')' || c == '）') {
                if (text.substring(nameStart, i).indexOf(c == ')' ? '(' : '（') < 0) {
                    return bracket(i);
                }
            } else if (i > nameStart && timeInside(i)) {
                return true;
            } else if (isDash(i)) {
                return dash(i);
            } else if ((c == '.' && isLetterSign(i)) || "*`<>{}=?!;".indexOf(c) >= 0) {
                return c == '.' && letterSign(i);
            }
        }
        return false;
    }

    /** {@code [00:12] **Name* words}: behind a time, a slip of the pen is no other thing. */
    private boolean isHalfClosed(int i) {
        return time != null
                && emphasis.equals("**")
                && text.charAt(i) == '*'
                && i + 1 < to
                && isBlank(text.charAt(i + 1));
    }

    private boolean colon(int i) {
        nameEnd = i;
        at = i + 1;
        if (text.startsWith("//", at)) {
            return false;
        }
        if (emphasis.isEmpty()) {
            writtenEnd = at;
            return true;
        }
        int close = at;
        while (close < to && isBlank(text.charAt(close))) {
            close++;
        }
        writtenEnd = at;
        if (text.startsWith(closing, close)) {
            style = Style.MARKED;
            at = close + closing.length();
            return true;
        }
        style = plain ? Style.PLAIN : Style.AROUND;
        return isMarkup() || emphasis.startsWith("<");
    }

    /** The emphasis ends before a colon. */
    private boolean closed(int i) {
        nameEnd = i;
        at = i + closing.length();
        style = Style.MARKED;
        int closed = at;
        skipBlanks();
        if (at < to
                && (text.charAt(at) == '(' || text.charAt(at) == '（')
                && Times.at(text, at, to) == null) {
            int end = text.indexOf(text.charAt(at) == '(' ? ')' : '）', at);
            if (end < 0 || end > Math.min(to, at + 26)) {
                return false;
            }
            at = end + 1;
            closed = at;
            skipBlanks();
        }
        Times.Found found = Times.at(text, at, to);
        if (found != null) {
            time = found.time();
            at = found.end();
            closed = at;
            skipBlanks();
        }
        if (at < to && isColon(text.charAt(at))) {
            writtenEnd = ++at;
            return true;
        }
        if (isStop(at)) {
            writtenEnd = ++at;
            return true;
        }
        writtenEnd = closed;
        if (bracketed) {
            return false;
        }
        if (time != null) {
            style = Style.TIMED;
            at = closed;
            return true;
        }
        if (at < to
                && "-–—".indexOf(text.charAt(at)) >= 0
                && at + 1 < to
                && isBlank(text.charAt(at + 1))) {
            style = Style.DASH;
            writtenEnd = ++at;
            return true;
        }
        style = Style.BARE;
        return at >= to;
    }

    private boolean bracket(int i) {
        style = Style.BRACKET;
        nameEnd = i;
        at = i + 1;
        writtenEnd = at;
        if (!emphasis.isEmpty()) {
            style = Style.AROUND;
        }
        return INITIALS.matcher(text.substring(nameStart, i)).matches()
                && at < to
                && isBlank(text.charAt(at))
                && (emphasis.isEmpty() || isMarkup());
    }

    /** {@code Name 00:12} and {@code Name – 00:12:34:}; what follows must be a colon or the end. */
    private boolean timeInside(int i) {
        char previous = text.charAt(i - 1);
        Times.Found found = isBlank(previous) ? Times.at(text, i, to) : null;
        if (found == null) {
            return false;
        }
        int end = i;
        while (end > nameStart
                && (isBlank(text.charAt(end - 1)) || "-–—,|".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int next = found.end();
        boolean marked = !emphasis.isEmpty() && text.startsWith(closing, next);
        next = marked ? next + closing.length() : next;
        while (next < to && isBlank(text.charAt(next))) {
            next++;
        }
        boolean colon = next < to && isColon(text.charAt(next));
        if (end == nameStart || (!colon && next < to)) {
            return false;
        }
        nameEnd = end;
        time = found.time();
        style = colon ? (marked ? Style.MARKED : Style.PLAIN) : Style.TIMED;
        at = colon ? next + 1 : next;
        writtenEnd = at;
        if (!marked && !emphasis.isEmpty()) {
            skipBlanks();
            if (!text.startsWith(closing, at)) {
                return false;
            }
            at += closing.length();
            style = Style.MARKED;
        }
        return true;
    }

    private boolean isDash(int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '–' || c == '—')
                && i > nameStart
                && isBlank(text.charAt(i - 1))
                && i + 1 < to
                && isBlank(text.charAt(i + 1))
                && !(Times.at(text, i + 2, to) != null);
    }

    private boolean dash(int i) {
        style = Style.DASH;
        nameEnd = i;
        at = i + 1;
        writtenEnd = at;
        return emphasis.isEmpty();
    }

    /** {@code Q.} and {@code A.} with a blank behind. */
    private boolean isLetterSign(int i) {
        boolean bracket = i + 2 < to && text.charAt(i + 2) == '(' && !emphasis.isEmpty();
        return i + 1 < to
                && isBlank(text.charAt(i + 1))
                && !bracket
                && isLetter(text.substring(nameStart, i));
    }

    /** The stop behind emphasis: {@code **Q**. words}. */
    private boolean isStop(int i) {
        return i + 1 < to
                && text.charAt(i) == '.'
                && isBlank(text.charAt(i + 1))
                && isLetter(text.substring(nameStart, nameEnd));
    }

    private static boolean isLetter(String name) {
        String key = Names.key(name);
        return key.length() <= LONGEST_LETTER && (Names.asks(key) || Names.answers(key));
    }

    private boolean letterSign(int i) {
        style = Style.BRACKET;
        nameEnd = i;
        at = i + 1;
        writtenEnd = at;
        if (!emphasis.isEmpty()) {
            style = Style.AROUND;
        }
        return emphasis.isEmpty() || isMarkup();
    }
}
