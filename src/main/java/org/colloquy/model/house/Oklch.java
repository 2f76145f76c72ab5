package org.colloquy.model.house;

/**
 * Colour by lightness, chroma and hue, in which equal steps look equal: the polar form of Oklab
 * (Björn Ottosson, "A perceptual color space for image processing", 2020).
 *
 * @param lightness from 0 to 1
 * @param chroma 0 for grey
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    /** The distance by which a channel may lie outside of sRGB, which rounding mends. */
    private static final double SLACK = 0.0005;

    private static final int HALVINGS = 16;

    static Oklch of(Colour colour) {
        double r = Colour.linear(colour.red());
        double g = Colour.linear(colour.green());
        double b = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return ofAxes(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private static Oklch ofAxes(double lightness, double a, double b) {
        return new Oklch(lightness, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** Returns the colour of the same hue at another lightness. */
    Oklch at(double other) {
        return new Oklch(Math.min(1, Math.max(0, other)), chroma, hue);
    }

    /** Returns the colour with another hue, so far around the circle. */
    Oklch turned(double angle) {
        return angle == 0 ? this : new Oklch(lightness, chroma, hue + angle);
    }

    /** Returns the colour with no more chroma than this. */
    Oklch atMost(double most) {
        return new Oklch(lightness, Math.min(chroma, most), hue);
    }

    Oklch mixed(Oklch other, double part) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        return ofAxes(
                lightness + (other.lightness - lightness) * part,
                a + (other.chroma * Math.cos(other.hue) - a) * part,
                b + (other.chroma * Math.sin(other.hue) - b) * part);
    }

    /** Returns the colour of this lightness and hue in sRGB, with as much chroma as it can have. */
    Colour colour() {
        double most = chroma;
        if (!isShown(most)) {
            double least = 0;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (least + most) / 2;
                if (isShown(middle)) {
                    least = middle;
                } else {
                    most = middle;
                }
            }
            most = least;
        }
        double[] rgb = linear(most);
        return new Colour(Colour.channel(rgb[0]), Colour.channel(rgb[1]), Colour.channel(rgb[2]));
    }

    private boolean isShown(double withChroma) {
        for (double channel : linear(withChroma)) {
            if (channel < -SLACK || channel > 1 + SLACK) {
                return false;
            }
        }
        return true;
    }

    private double[] linear(double withChroma) {
        double a = withChroma * Math.cos(hue);
        double b = withChroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }
}
