package org.colloquy.site.preview;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.HouseImages.Logo;
import org.jspecify.annotations.Nullable;

/**
 * Logo as it stands on the paper of a preview picture, in few colours: where it has more than there
 * is room for, those that are nearly alike become one.
 */
final class PlacedLogo {
    private static final int WIDTH = 440;
    private static final int HEIGHT = 68;

    /** Bound on its colours, so that the picture has room for its own. */
    private static final int MOST_COLOURS = IndexedPng.MOST_COLOURS - 16;

    private static final int OPAQUE = 0xFF;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[] colours;

    private PlacedLogo(int width, int height, int[] pixels, int[] colours) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.colours = colours;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * Returns the number of its colour, counted from one, at a place; 0 where the paper is seen.
     */
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** Returns red, green and blue of each colour. */
    IntStream colours() {
        return Arrays.stream(colours);
    }

    /** Returns a logo on paper; empty where there is none that can be drawn. */
    static Optional<PlacedLogo> of(@Nullable Logo logo, Colour paper) {
        return Optional.ofNullable(logo)
                .flatMap(one -> LogoPicture.of(one.file(), WIDTH, HEIGHT))
                .map(picture -> of(picture, paper.rgb()))
                .filter(placed -> placed.colours.length > 0);
    }

    private static PlacedLogo of(BufferedImage picture, int paper) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] shown = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < shown.length; i++) {
            shown[i] = on(paper, shown[i]);
        }
        for (int bits = 8; ; bits--) {
            int[] fewer = fewer(shown, paper, bits);
            int[] colours =
                    Arrays.stream(fewer).filter(c -> c != paper).sorted().distinct().toArray();
            if (colours.length <= MOST_COLOURS) {
                int[] pixels =
                        Arrays.stream(fewer)
                                .map(c -> c == paper ? 0 : Arrays.binarySearch(colours, c) + 1)
                                .toArray();
                return new PlacedLogo(width, height, pixels, colours);
            }
        }
    }

    private static int on(int paper, int argb) {
        int alpha = argb >>> 24;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int above = ((argb >> shift) & 0xFF) * alpha;
            int below = ((paper >> shift) & 0xFF) * (OPAQUE - alpha);
            mixed |= ((above + below + OPAQUE / 2) / OPAQUE) << shift;
        }
        return mixed;
    }

    /** Returns the nearest colours that have so many bits a channel; the paper stays as it is. */
    private static int[] fewer(int[] shown, int paper, int bits) {
        int most = (1 << bits) - 1;
        return Arrays.stream(shown).map(c -> c == paper ? c : rounded(c, most)).toArray();
    }

    private static int rounded(int rgb, int most) {
        int all = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int step = Math.round(((rgb >> shift) & 0xFF) * most / 255f);
            all |= Math.round(step * 255f / most) << shift;
        }
        return all;
    }
}
