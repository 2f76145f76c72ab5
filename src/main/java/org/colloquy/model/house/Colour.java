package org.colloquy.model.house;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colour of the sRGB space, as pages name it.
 *
 * @param red from 0 to 255, as are the others
 */
public record Colour(int red, int green, int blue) {
    /** The contrast that every text has at least (WCAG 2.2, success criterion 1.4.6). */
    public static final double TEXT = 7;

    /** The contrast that everything else has at least that one has to see. */
    public static final double REST = 4.5;

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");

    /**
     * Returns the colour that is written as three or six hexadecimal digits; empty if it is none.
     */
    public static Optional<Colour> read(String written) {
        Matcher form = HEX.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = form.group(1);
        String all = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return Optional.of(of(Integer.parseInt(all, 16)));
    }

    /** Returns the colour of a number that is written {@code 0xRRGGBB}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Returns the number {@code 0xRRGGBB}. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /** Returns it as style sheets write it. */
    public String hex() {
        return "#%06x".formatted(rgb());
    }

    /** Returns the contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Returns the relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Returns the intensity of a channel of sRGB (IEC 61966-2-1). */
    static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Returns the channel of an intensity from 0 to 1. */
    static int channel(double intensity) {
        double value =
                intensity <= 0.0031308
                        ? intensity * 12.92
                        : 1.055 * Math.pow(intensity, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.min(1, Math.max(0, value)) * 255);
    }

    /**
     * Returns a colour between this and another, as the eye finds the middle.
     *
     * @param part 0 for this, 1 for the other
     */
    Colour mixed(Colour other, double part) {
        return Oklch.of(this).mixed(Oklch.of(other), part).colour();
    }
}
