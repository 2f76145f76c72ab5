package org.colloquy.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Writer of pictures of pages in the 256 colours that matter most: each is the most frequent of
 * those that an eye does not tell apart. Such a file takes a third of the space of one of all
 * colours.
 */
final class PalettePng {
    private static final int COLOURS = 256;

    /** Below this squared distance of red, green and blue two colours look the same. */
    private static final int ALIKE = 12;

    private final List<Integer> palette = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private PalettePng() {}

    /** Returns the bytes of a picture's file. */
    static byte[] of(BufferedImage picture) throws IOException {
        PalettePng reduced = new PalettePng();
        reduced.choose(picture);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(reduced.paint(picture), "png", file);
        return file.toByteArray();
    }

    /** Returns how often each colour occurs. */
    static Map<Integer, Integer> count(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void choose(BufferedImage picture) {
        Map<Integer, Integer> counts = count(picture);
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort(
                Comparator.comparing((Integer colour) -> -counts.getOrDefault(colour, 0))
                        .thenComparing(Comparator.naturalOrder()));
        for (int colour : colours) {
            if (palette.size() < COLOURS
                    && palette.stream().noneMatch(other -> distance(colour, other) < ALIKE)) {
                palette.add(colour);
            }
        }
    }

    private BufferedImage paint(BufferedImage picture) {
        byte[] red = new byte[palette.size()];
        byte[] green = new byte[palette.size()];
        byte[] blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) (palette.get(i) >> 16);
            green[i] = (byte) (palette.get(i) >> 8);
            blue[i] = (byte) (int) palette.get(i);
        }
        BufferedImage painted =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.size(), red, green, blue));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xffffff;
                painted.getRaster()
                        .setSample(x, y, 0, numbers.computeIfAbsent(colour, this::nearest));
            }
        }
        return painted;
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
