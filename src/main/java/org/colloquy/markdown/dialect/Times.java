package org.colloquy.markdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * Times of a recording: {@code 00:12:34}, {@code [12:34]}, {@code \[0:00:14.3\]}, {@code (12:34)}.
 */
final class Times {

    /**
     * A time found.
     *
     * @param end behind it
     * @param bracketed whether brackets stand around it
     */
    record Found(StartTime time, int end, boolean bracketed) {}

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\\\?[\\[(（【])?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,3}))?"
                            + "(?!\\d|:\\d)"
                            + "(\\s?(?:-->|[-–—])\\s?(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?)?"
                            + "(\\\\?[\\])）】])?");
    private static final int LONGEST = 42;

    private Times() {}

    /** The time that stands at an offset. */
    static @Nullable Found at(String text, int from, int to) {
        if (from >= to || !canBegin(text.charAt(from))) {
            return null;
        }
        Matcher time = TIME.matcher(text).region(from, Math.min(to, from + LONGEST));
        if (!time.lookingAt() || (time.group(1) == null) != (time.group(7) == null)) {
            return null;
        }
        boolean bracketed = time.group(1) != null;
        double seconds =
                number(time.group(2)) * 3600 + number(time.group(3)) * 60 + number(time.group(4));
        String part = time.group(5);
        seconds += part == null ? 0 : Integer.parseInt(part) / Math.pow(10, part.length());
        // Without brackets, what stands behind a dash may be words.
        int end = time.group(6) == null || bracketed ? time.end() : time.start(6);
        String written = text.substring(from, end).replace("\\", "");
        return new Found(new StartTime(written, seconds), end, bracketed);
    }

    /** Whether a line is nothing but a time. */
    static boolean isAlone(String text, int line, int end) {
        if (end - line > LONGEST) {
            return false;
        }
        int from = line;
        while (from < end && LabelScan.isBlank(text.charAt(from))) {
            from++;
        }
        Found found = at(text, from, end);
        return found != null && text.substring(found.end(), end).isBlank();
    }

    private static boolean canBegin(char c) {
        return (c >= '0' && c <= '9') || "\\[(（【".indexOf(c) >= 0;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
