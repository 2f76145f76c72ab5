package org.colloquy.site.timeline;

import java.util.Locale;

/**
 * Part of a picture that leads to a place. Lengths are in the units of the picture.
 *
 * @param href of the place
 * @param title what the place is called: the time at which it begins, or its number
 * @param x where it begins
 * @param width wide enough to be seen
 * @param y of a mark in a lane
 * @param height of a mark in a lane
 */
public record LaneMark(String href, String title, String x, String width, String y, String height) {
    /** Height of a lane in units. */
    private static final double HIGH = 8;

    /** Width of a picture in units. */
    public static final int WIDE = 232;

    private static final double MIN_WIDTH = 1.5;

    /**
     * Returns a mark.
     *
     * @param begin where it begins, from 0 to 1
     * @param end where it ends, from 0 to 1
     */
    static LaneMark of(String href, String title, double begin, double end) {
        double width = Math.max(MIN_WIDTH, (end - begin) * WIDE);
        double x = Math.min(begin * WIDE, WIDE - width);
        return new LaneMark(href, title, number(x), number(width), "0", number(HIGH));
    }

    /** Returns the same mark at a part of its height, in the middle of its lane. */
    LaneMark high(int level, int levels) {
        double part = HIGH * level / levels;
        return new LaneMark(href, title, x, width, number((HIGH - part) / 2), number(part));
    }

    static String number(double length) {
        String written = String.format(Locale.ROOT, "%.1f", length);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
