package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * A parser of times of a recording: {@code 00:12:34}, {@code [12:34]}, {@code \[0:00:14.3\]},
 * {@code (12:34)}, {@code [0:01 --> 0:09]}, {@code 01:00:12:05} with the number of a frame, {@code
 * 01:00:12:050} with thousandths, {@code [12/03/2020, 18:04:11]} as chats are saved. It may stand
 * in backticks, also with its brackets, and the number of a caption before it. An arrow and a
 * second time belong to the first; a dash and a second time do so in brackets, and where a line
 * begins with them. Times in letters or in seconds alone are read by {@link LetteredTime}.
 */
public final class StartTimeParser {
    private static final String FRAME = "(?<=\\d\\d:\\d\\d:\\d\\d)[:;]\\d{2}";

    /** Sign before a part of a second; a colon is one if there are thousandths behind it. */
    private static final String POINT = "(?:[.,]|(?<=\\d\\d:\\d\\d:\\d\\d):(?=\\d{3}(?!\\d)))";

    /** Sign behind the time of a message in a saved chat. */
    private static final String MESSAGE = "(?=\\\\?\\]| [-–] )";

    /** The half of the day: {@code am}, {@code P.M.} */
    private static final String HALF_DAY = "[ \u00A0\u202F]?[AaPp]\\.?[Mm]\\.?";

    /**
     * The half of the day before a name, {@code 2:14pm Ada}; not {@code am} behind a blank, which
     * is a word in German.
     */
    private static final String HALF_DAY_OF_NAME =
            "(?:[AaPp]\\.?[Mm]\\.?|[ \u00A0\u202F](?:[Pp]\\.?[Mm]\\.?|[Aa]\\.[Mm]\\.|A\\.?M\\.?))"
                    + "(?=[ \\t]{1,3}[\\p{Lu}\\p{Lo}*_])";

    /** A date before a time, as saved chats have it before each message. */
    private static final String DATE =
            "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? (?=[\\d:]{4,8}"
                    + ("(?:" + HALF_DAY + ")?")
                    + MESSAGE
                    + "))?";

    /** The number of a caption on the line of its times. */
    private static final String NUMBER =
            "(?:\\d{1,5}[ \\t]{1,3}(?=\\\\?[\\[(（【]?[\\d:.,]{4,12} ?-->))?";

    private static final Pattern TIME =
            Pattern.compile(
                    NUMBER
                            + "(`?\\\\?[\\[(（【]|`)?"
                            + NUMBER
                            + DATE
                            + "(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:"
                            + POINT
                            + "(\\d{1,3})|"
                            + FRAME
                            + ")?"
                            + ("(?:" + HALF_DAY + MESSAGE + "|" + HALF_DAY_OF_NAME + ")?")
                            + "(?!\\d|:\\d)"
                            + "(\\s?(?:--?>|[-–—→])\\s?(?:\\d{1,2}:)?\\d{1,3}:\\d{2}"
                            + ("(?:" + POINT + "\\d{1,3}|")
                            + FRAME
                            + ")?)?"
                            + "(\\\\?[\\])）】]|(?=`)\\1)?");

    /** The beginning of a caption; the number may stand on the line above the times. */
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:`?\\d{1,5}`?\\s{1,3})?\\\\?[\\[(（【`]?(?:\\d{1,3}:){1,3}\\d{2}(?:[.,:;]\\d{1,3})?"
                            + "\\s?[>→–—-]{1,3}\\s?[\\d:]{1,6}:\\d{2}");

    private static final Pattern LEAD = Pattern.compile("^`?" + NUMBER);
    private static final int MAX_LENGTH = 42;

    private StartTimeParser() {}

    /** Returns the time that begins at an offset; null if none does. */
    public static @Nullable FoundTime parse(String text, int from, int to) {
        return parse(text, from, to, false);
    }

    /**
     * Returns the time with which a line begins, together with the one behind a dash at which it
     * ends; null if there is none.
     */
    public static @Nullable FoundTime parseAtHead(String text, int from, int to) {
        return parse(text, from, to, true);
    }

    private static @Nullable FoundTime parse(String text, int from, int to, boolean head) {
        if (from >= to || !canBegin(text.charAt(from))) {
            return null;
        }
        Matcher time = TIME.matcher(text).region(from, Math.min(to, from + MAX_LENGTH));
        if (!time.lookingAt() || (time.group(1) == null) != (time.group(7) == null)) {
            return LetteredTime.parse(text, from, Math.min(to, from + MAX_LENGTH));
        }
        String open = time.group(1);
        boolean bracketed = open != null;
        double seconds =
                number(time.group(2)) * 3600 + number(time.group(3)) * 60 + number(time.group(4));
        String part = time.group(5);
        seconds += part == null ? 0 : Integer.parseInt(part) / Math.pow(10, part.length());
        // Without brackets, what stands behind a dash may be words.
        String second = time.group(6);
        boolean range = head || bracketed || second == null || isArrow(second);
        int end = range ? time.end() : time.start(6);
        if (open != null && open.startsWith("`") && open.length() > 1) {
            if (end >= to || text.charAt(end) != '`') {
                return null;
            }
            end++;
        }
        String written =
                LEAD.matcher(text.substring(from, end))
                        .replaceFirst("")
                        .replace("\\", "")
                        .replace("`", "");
        return new FoundTime(new StartTime(written, seconds), end, bracketed);
    }

    /** Tells whether a line begins with the times at which its words begin and end. */
    public static boolean isCaption(String text, int line, int end) {
        return line < end && CAPTION.matcher(text).region(line, end).lookingAt();
    }

    /** Tells whether a line is nothing but a time. */
    public static boolean isTimeAlone(String text, int line, int end) {
        if (end - line > MAX_LENGTH) {
            return false;
        }
        int from = line;
        while (from < end && LabelLine.isBlank(text.charAt(from))) {
            from++;
        }
        FoundTime found = parseAtHead(text, from, end);
        return found != null && text.substring(found.end(), end).isBlank();
    }

    private static boolean canBegin(char c) {
        return (c >= '0' && c <= '9') || "\\[(（【`".indexOf(c) >= 0;
    }

    private static boolean isArrow(String sign) {
        return sign.indexOf('>') >= 0 || sign.indexOf('→') >= 0;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
