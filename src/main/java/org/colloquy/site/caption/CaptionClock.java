package org.colloquy.site.caption;

/** Moments as captions write them. */
final class CaptionClock {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private CaptionClock() {}

    /**
     * Returns hours, minutes, seconds and milliseconds: {@code 00:12:34.500}.
     *
     * @param point the sign before the milliseconds
     */
    static String of(long moment, char point) {
        return "%02d:%02d:%02d%c%03d"
                .formatted(
                        moment / HOUR,
                        moment % HOUR / MINUTE,
                        moment % MINUTE / SECOND,
                        point,
                        moment % SECOND);
    }
}
