package org.colloquy.site.text;

/** Moments of a recording as a clock shows them. */
public final class ClockTime {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private ClockTime() {}

    /** Returns {@code 42:00}, or {@code 1:02:33} where an hour has passed. */
    public static String of(double seconds) {
        long all = (long) seconds;
        long minutes = all / MINUTE % MINUTE;
        return all < HOUR
                ? "%d:%02d".formatted(minutes, all % MINUTE)
                : "%d:%02d:%02d".formatted(all / HOUR, minutes, all % MINUTE);
    }
}
