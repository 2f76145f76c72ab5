package org.colloquy.reader.transcript.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.MessageTime;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.jspecify.annotations.Nullable;

/**
 * The signs behind the filler of a shape. Words begin behind the last of them, and only where one
 * of them closes the beginning, as a colon, a bracket, the end of emphasis or a time does.
 */
final class HeadClosing {
    private static final String BRACKETS = ")]>＞}）】〉》」』";
    private static final String SIGNS = ":：|—→⇒➔▶▷►";
    private static final int MAX_ALIAS_LENGTH = 40;
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[.#][\\w-][^{}\\n]{0,100}\\}");

    /** A blank that stands within the emphasis that ends, {@code **Ada **- words}. */
    private static final Pattern BLANK_WITHIN = Pattern.compile(" [*_]{1,3}$");

    private static final Pattern BEHIND_DASH = Pattern.compile("§[*_]{0,3} ?[-–—] $");

    private final HeadCursor head;
    private @Nullable String alias;
    private boolean closed;

    /** Set where the cell of the name has ended, behind which only a cell with a time counts. */
    private boolean celled;

    private HeadClosing(HeadCursor head) {
        this.head = head;
    }

    /** Takes all such signs behind a filler. */
    static HeadClosing read(HeadCursor head) {
        HeadClosing closing = new HeadClosing(head);
        while (closing.readNext()) {}
        return closing;
    }

    /** Returns what a bracket behind the name says of who it is; null if it says nothing. */
    @Nullable String alias() {
        return alias;
    }

    /** Tells whether a sign closes the beginning. */
    boolean isClosed() {
        return closed;
    }

    /** Takes the next sign with the blanks before it; false where the words begin. */
    private boolean readNext() {
        HeadCursor.Place before = head.place();
        int behind = head.skipBlanks(head.at());
        if (behind >= head.line().end()) {
            return false;
        }
        boolean apart = behind > head.at();
        if (apart) {
            head.takeBlanks();
        }
        if (celled ? readTimeCell() : readEscaped(apart)) {
            return true;
        }
        head.returnTo(before);
        return false;
    }

    private boolean readEscaped(boolean apart) {
        while (head.current() == '\\' && head.isFollowed()) {
            head.passTo(head.at() + 1);
        }
        return readSign(head.current(), apart);
    }

    /**
     * Takes a sign.
     *
     * @param apart whether blanks stand before it
     */
    private boolean readSign(char c, boolean apart) {
        if (readTime() || readEmphasis()) {
            return true;
        }
        if (c == ']' && head.isFollowedBy("([")) {
            return false; // The words of a link.
        }
        if (!apart ? BRACKETS.indexOf(c) >= 0 : isPointer(c)) {
            return close();
        }
        if (c == '{' && !apart && head.text().charAt(head.at() - 1) == ']') {
            return readAttributes();
        }
        if (SIGNS.indexOf(c) >= 0) {
            celled = c == '|' && head.isRow();
            return close();
        }
        if ((c == '-' || c == '–')
                && (apart || BLANK_WITHIN.matcher(head.shape()).find())
                && head.isDashAt(head.at())) {
            if (head.text().startsWith("--", head.at())) {
                head.takeSign();
            }
            return close();
        }
        return alias == null && !closed && readAlias(c);
    }

    /**
     * Tells whether a bracket with no other before it points at the words: {@code ◎ Ada > words}.
     */
    private boolean isPointer(char c) {
        return (c == '>' || c == '＞')
                && head.shape().indexOf("<") < 0
                && head.isFollowed()
                && head.isBlankAt(head.at() + 1);
    }

    private boolean close() {
        closed = true;
        head.takeSign();
        return true;
    }

    private boolean readTime() {
        FoundTime found = head.time() == null ? head.timeAt(head.at()) : null;
        if (found == null && BEHIND_DASH.matcher(head.shape()).find()) {
            found = MessageTime.parse(head.text(), head.at(), head.line().end());
        }
        if (found == null) {
            return false;
        }
        head.takeTime(found);
        closed = true;
        return true;
    }

    /** Takes the end of emphasis, and a stop behind it, which is no sign of the shape. */
    private boolean readEmphasis() {
        boolean ended = head.closeEmphasis();
        closed |= ended;
        if (ended && isStop()) {
            head.write();
        }
        return ended;
    }

    private boolean isStop() {
        return !head.isAtEnd()
                && head.current() == '.'
                && (!head.isFollowed() || head.isBlankAt(head.at() + 1));
    }

    /** Takes the classes of a span, {@code [Ada]{.smallcaps}:}, which stay in the label. */
    private boolean readAttributes() {
        Matcher attributes = ATTRIBUTES.matcher(head.text()).region(head.at(), head.line().end());
        if (!attributes.lookingAt()) {
            return false;
        }
        head.take(attributes.end(), "{…}");
        return true;
    }

    /** Takes a cell with nothing but a time, or nothing; false where the words of a row begin. */
    private boolean readTimeCell() {
        FoundTime found = head.time() == null ? head.timeAt(head.at()) : null;
        int stroke = head.skipBlanks(found == null ? head.at() : found.end());
        if (stroke >= head.line().end() || head.text().charAt(stroke) != '|') {
            return false;
        }
        if (found != null) {
            head.takeTime(found);
        }
        head.passTo(stroke);
        head.takeSign();
        return true;
    }

    /** Takes a bracket behind the name, which says more of who it is. */
    private boolean readAlias(char c) {
        if (c != '(' && c != '（') {
            return false;
        }
        char end = c == '(' ? ')' : '）';
        int limit = Math.min(head.line().end(), head.at() + MAX_ALIAS_LENGTH + 1);
        int close = head.at();
        while (close < limit && head.text().charAt(close) != end) {
            close++;
        }
        if (close == limit) {
            return false;
        }
        String inside = head.text().substring(head.at() + 1, close).replace("\\", "").strip();
        alias = LabelName.alias(inside);
        head.take(close + 1, "");
        return true;
    }
}
