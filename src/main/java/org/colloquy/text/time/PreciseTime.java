package org.colloquy.text.time;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of a recording to the millisecond, as tables and records have them: {@code 1:02:03.456}.
 */
public final class PreciseTime {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,4}):([0-5]\\d):([0-5]\\d)\\.(\\d{3})");

    private PreciseTime() {}

    /** Returns the milliseconds of a time; empty if it is none. */
    public static OptionalLong read(String written) {
        Matcher time = WRITTEN.matcher(written);
        if (!time.matches()) {
            return OptionalLong.empty();
        }
        long minutes = 60 * Long.parseLong(time.group(1)) + Long.parseLong(time.group(2));
        long seconds = 60 * minutes + Long.parseLong(time.group(3));
        return OptionalLong.of(1000 * seconds + Long.parseLong(time.group(4)));
    }

    /** Returns the time as it is written. */
    public static String write(long milliseconds) {
        long seconds = milliseconds / 1000;
        return "%d:%02d:%02d.%03d"
                .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, milliseconds % 1000);
    }
}
