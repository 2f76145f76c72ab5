package org.colloquy.reader.transcript.shape;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * A name alone on its line with no sign at all, {@code Ada Sample}, above the words. A bracket may
 * say more of who it is, and a time may stand alone above the name, or below it. A colon may stand
 * behind it where the same name stands on other lines without one.
 */
final class NameLine {
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\p{L}[\\p{L}\\p{M}\\p{N} .’'&-]{0,40}[\\p{L}\\p{M}\\p{N}])( ?[(（][^()（）\\n]{1,60}[)）])?( ?[:：])?[ \\t]*");

    /** The longest name, its bracket and a colon, with the blanks before them. */
    private static final int MAX_LENGTH = 42 + 63 + 2;

    /** Words on the buttons of a player or a page, which a saved page has on lines of their own. */
    private static final Set<String> BUTTONS =
            Set.of(
                    "play",
                    "pause",
                    "mute",
                    "unmute",
                    "settings",
                    "enter fullscreen",
                    "exit fullscreen",
                    "full screen",
                    "fullscreen",
                    "share",
                    "subscribe",
                    "copy link",
                    "watch later",
                    "sign in",
                    "log in",
                    "reply",
                    "menu");

    private static final Pattern TIME_BELOW =
            Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)?(?=[\\[(\\d\\\\])");

    private final String text;
    private final HeadLine line;
    private final Matcher name;

    private NameLine(String text, HeadLine line, Matcher name) {
        this.text = text;
        this.line = line;
        this.name = name;
    }

    /** Returns the beginning that a line is; null if it is more than a name. */
    static @Nullable ShapedHead at(String text, HeadLine line) {
        int end = TextLines.endBeforeBreak(text, line.end());
        if (line.container() != LabelContainer.PARAGRAPH || isLong(text, line.words(), end)) {
            return null;
        }
        Matcher name = NAME.matcher(text).region(line.words(), end);
        boolean named =
                name.matches()
                        && NameShape.of(name.group(1)) == NameShape.STRONG
                        && !BUTTONS.contains(NameSpelling.key(name.group(1)));
        return named ? new NameLine(text, line, name).head() : null;
    }

    /** Tells whether more than a name with its bracket stands on a line, as on most. */
    private static boolean isLong(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - from > MAX_LENGTH;
    }

    /** Tells whether a colon stands behind the name of a beginning that is a line. */
    static boolean hasColon(ShapedHead head) {
        String written = head.written().written();
        return written.endsWith(":") || written.endsWith("：");
    }

    private ShapedHead head() {
        int above = lineAbove();
        FoundTime before =
                above < 0 ? null : StartTimeParser.parseAtHead(text, above, line.start());
        Matcher below = TIME_BELOW.matcher(text).region(line.end(), text.length());
        FoundTime behind = before == null && below.lookingAt() ? timeAlone(below.end()) : null;
        int start = before == null ? line.start() : above;
        int end = behind == null ? line.end() : behind.end();
        FoundTime found = before == null ? behind : before;
        StartTime time = found == null ? null : found.time();
        String bracket = name.group(2) == null ? "" : name.group(2);
        String colon = name.group(3) == null ? "" : name.group(3);
        return new ShapedHead(
                new HeadLine(
                        line.block(),
                        start,
                        before == null ? line.words() : start,
                        Math.max(end, line.end()),
                        line.container(),
                        line.first() || before != null),
                time == null ? "P§LINE" : "PT §LINE",
                LabelName.withBracket(name.group(1), bracket),
                new LabelWording(
                        before == null ? "" : before.time().written() + "\n",
                        name.group(1) + bracket + colon,
                        behind == null ? "\n" : "\n" + behind.time().written() + "\n"),
                time,
                end,
                true);
    }

    /** Returns the offset of the line above if it is a time alone, in the same block; else -1. */
    private int lineAbove() {
        if (line.first() || line.start() == 0) {
            return -1;
        }
        int above = text.lastIndexOf('\n', line.start() - 2) + 1;
        return StartTimeParser.isTimeAlone(text, above, line.start() - 1) ? above : -1;
    }

    private @Nullable FoundTime timeAlone(int from) {
        int end = TextLines.end(text, from);
        return StartTimeParser.isTimeAlone(text, from, end)
                ? StartTimeParser.parseAtHead(text, from, end)
                : null;
    }
}
