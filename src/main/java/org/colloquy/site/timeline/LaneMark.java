package org.colloquy.site.timeline;

import java.util.Locale;

/**
 * Part of a picture that leads to a place. Lengths are in the units of the picture.
 *
 * @param href of the place
 * @param title what the place is called: the time at which it begins, or its number
 * @param x where it begins
 * @param width at least one unit, so that it can be seen
 */
public record LaneMark(String href, String title, String x, String width) {
    /** Width of a picture in units. */
    public static final int WIDE = 232;

    private static final double LEAST = 1;

    /**
     * Returns a mark.
     *
     * @param begin where it begins, from 0 to 1
     * @param end where it ends, from 0 to 1
     */
    static LaneMark of(String href, String title, double begin, double end) {
        double width = Math.max(LEAST, (end - begin) * WIDE);
        double x = Math.min(begin * WIDE, WIDE - width);
        return new LaneMark(href, title, number(x), number(width));
    }

    static String number(double length) {
        String written = String.format(Locale.ROOT, "%.1f", length);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
