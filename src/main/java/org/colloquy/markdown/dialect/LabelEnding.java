package org.colloquy.markdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Candidate.Style;

/**
 * What ends the name in a label: a colon, the end of its emphasis, a bracket, a time or a dash.
 *
 * <p>The hard case is a number with a colon, which may be a time in the label ({@code Ada: 00:07})
 * or words ({@code Ada: 10:30 is fine}): without brackets it is a time only if nothing follows.
 */
abstract class LabelEnding extends LabelBeginning {
    private static final int LONGEST_LETTER = 4;
    private static final Pattern CAPITALS =
            Pattern.compile("(\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: [\\p{Lu}.'’-]{1,20}){0,2})[ \\t]*");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}|[QA]\\d{0,3}");

    LabelEnding(String text, int line, int from, int to) {
        super(text, line, from, to);
    }

    /** {@code [00:12] **Name* words}: behind a time, a slip of the pen is no other thing. */
    boolean isHalfClosed(int i) {
        return time != null
                && emphasis.equals("**")
                && text.charAt(i) == '*'
                && i + 1 < to
                && isBlank(text.charAt(i + 1));
    }

    boolean colon(int i) {
        nameEnd = i;
        at = i + 1;
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
        return isAround();
    }

    /** The words stand in the emphasis with the name; brackets hold a name alone. */
    private boolean isAround() {
        style = plain ? Style.PLAIN : Style.AROUND;
        return !bracketed;
    }

    /** {@code Ada 0:12}: a colon in a time, or in whatever else is counted, ends no name. */
    boolean isInNumber(int colon) {
        return text.charAt(colon) == ':'
                && colon + 2 < to
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1))
                && Character.isDigit(text.charAt(colon + 2));
    }

    /** A name in capitals alone on its line, as printed interviews have it. */
    boolean isInCapitals() {
        Matcher capitals = CAPITALS.matcher(text).region(nameStart, to);
        if (!emphasis.isEmpty() || time != null || !capitals.matches()) {
            return false;
        }
        style = Style.BARE;
        nameEnd = capitals.end(1);
        at = to;
        writtenEnd = nameEnd;
        return true;
    }

    /**
     * Two dashes before words that ask, or before Japanese ones: so interviewers are set in print
     * there. Two dashes before a name say whose a quotation is.
     */
    boolean askingDashes() {
        if (!emphasis.isEmpty() || at + 2 >= to || "―—─ー".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        String words = text.substring(at, to);
        if (words.charAt(1) != words.charAt(0)
                || words.charAt(2) == words.charAt(0)
                || !(Asking.asks(words) || hasKana(words))) {
            return false;
        }
        style = Style.BRACKET;
        at += 2;
        nameEnd = at;
        writtenEnd = at;
        return true;
    }

    private static boolean hasKana(String words) {
        return words.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30FA);
    }

    /** The emphasis ends before a colon. */
    boolean closed(int i) {
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
        if (timeBehind()) {
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

    /**
     * Reads a time behind the emphasis, which may have emphasis of its own ({@code **Ada**
     * *(0:12)*:}), or stand behind a point or a dash ({@code **Ada** · [0:12 – 0:15]}).
     */
    private boolean timeBehind() {
        int start = at;
        if (at + 1 < to && "·•|-–—".indexOf(text.charAt(at)) >= 0 && isBlank(text.charAt(at + 1))) {
            start = at + 2;
        }
        boolean marked = start < to && "*_`".indexOf(text.charAt(start)) >= 0;
        Times.Found found = Times.at(text, marked ? start + 1 : start, to);
        if (found == null) {
            return false;
        }
        int end = found.end();
        if (marked && (end >= to || text.charAt(end) != text.charAt(start))) {
            return false;
        }
        time = found.time();
        timeSign = marked ? text.substring(start, start + 1) : "";
        at = marked ? end + 1 : end;
        return true;
    }

    /** The name ends before a sign that belongs to the label. */
    private void endNameAt(int sign) {
        style = emphasis.isEmpty() ? Style.BRACKET : Style.AROUND;
        nameEnd = sign;
        at = sign + 1;
        writtenEnd = at;
    }

    boolean bracket(int i) {
        endNameAt(i);
        return INITIALS.matcher(text.substring(nameStart, i)).matches()
                && at < to
                && isBlank(text.charAt(at))
                && (emphasis.isEmpty() || isMarkup());
    }

    /** {@code Name 00:12} and {@code Name – 00:12:34:}; what follows must be a colon or the end. */
    boolean timeInside(int i) {
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
                at = writtenEnd;
                return colon && isAround();
            }
            at += closing.length();
            style = Style.MARKED;
        }
        return true;
    }

    boolean isDash(int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '–' || c == '—')
                && i > nameStart
                && isBlank(text.charAt(i - 1))
                && i + 1 < to
                && isBlank(text.charAt(i + 1))
                && !(Times.at(text, i + 2, to) != null);
    }

    boolean dash(int i) {
        style = Style.DASH;
        nameEnd = i;
        at = i + 1;
        writtenEnd = at;
        return emphasis.isEmpty();
    }

    /** {@code Q.} and {@code A.} with a blank behind. */
    boolean isLetterSign(int i) {
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

    boolean letterSign(int i) {
        endNameAt(i);
        return emphasis.isEmpty() || isMarkup();
    }
}
