package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * A parser of times as programs print them that write no clock: {@code 1h02m03s} and {@code 2m
 * 03s}; in brackets also seconds alone, {@code [12.5s]} and {@code [0.02s -> 6.10s]}; and from one
 * moment to another with single digits, {@code 0:0:3.120 --> 0:0:5.0}.
 */
final class LetteredTime {
    private static final String SECONDS = "\\d{1,6}(?:\\.\\d{1,3})?";
    private static final String LOOSE = "\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,7}";
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\\\?[\\[(])?(?:(\\d{1,2})h ?)?(\\d{1,3})m ?(\\d{1,2})s(\\\\?[\\])])?(?![\\p{L}\\d])");
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\\\?[\\[(](S)s?\\s?(?:-?-\\\\?>|[-–—])\\s?S(?<=[.s]\\d{0,3})s?\\\\?[\\])]"
                                    .replace("S", SECONDS)
                            + "|\\\\?[\\[(](SECONDS) ?s\\\\?[\\])]".replace("SECONDS", SECONDS));
    private static final Pattern ARROW = Pattern.compile(LOOSE + " --\\\\?> " + LOOSE);

    private LetteredTime() {}

    /** Returns the time that begins at an offset; null if none does. */
    static @Nullable FoundTime parse(String text, int from, int to) {
        Matcher time = TIME.matcher(text).region(from, to);
        if (time.lookingAt() && (time.group(1) == null) == (time.group(5) == null)) {
            int seconds =
                    number(time.group(2)) * 3600
                            + number(time.group(3)) * 60
                            + number(time.group(4));
            return found(text, from, time.end(), seconds, time.group(1) != null);
        }
        Matcher range = RANGE.matcher(text).region(from, to);
        if (range.lookingAt()) {
            String seconds = range.group(1) == null ? range.group(2) : range.group(1);
            return found(text, from, range.end(), Double.parseDouble(seconds), true);
        }
        Matcher arrow = ARROW.matcher(text).region(from, to);
        if (!arrow.lookingAt()) {
            return null;
        }
        String[] parts = text.substring(from, text.indexOf(' ', from)).split(":");
        double seconds =
                number(parts[0]) * 3600 + number(parts[1]) * 60 + Double.parseDouble(parts[2]);
        return found(text, from, arrow.end(), seconds, false);
    }

    private static FoundTime found(
            String text, int from, int end, double seconds, boolean bracketed) {
        String written = text.substring(from, end).replace("\\", "");
        return new FoundTime(new StartTime(written, seconds), end, bracketed);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
