package org.colloquy.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Size of a picture in pixels, as the beginning of its file says. A page that names it keeps its
 * place free before the picture comes.
 */
public record PictureSize(int width, int height) {
    /**
     * Length of the part of a file that is looked at, in bytes: the data of a camera stand before
     * the size.
     */
    private static final int BEGINNING = 256 * 1024;

    /** Length of the part that says the size of most pictures, in bytes. */
    private static final int HEAD = 4 * 1024;

    /** Orientations of a camera from here on lay the picture on its side. */
    private static final int LYING = 5;

    private static final int LAST_ORIENTATION = 8;

    /** Bound on the entries of a camera that are looked at, which have a few dozen. */
    private static final int MOST_ENTRIES = 200;

    /** The longest side that browsers show, in pixels; what says more of itself is broken. */
    private static final int MAX_SIDE = 65_535;

    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final String SIZE_BOX = "ispe";
    private static final String TURN_BOX = "irot";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    /** Returns the size of a picture; empty where the file does not say it. */
    public static Optional<PictureSize> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            Optional<PictureSize> size = of(head);
            return size.isPresent() || head.length < HEAD ? size : of(joined(head, in));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] head, InputStream rest) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head);
        all.write(rest.readNBytes(BEGINNING - HEAD));
        return all.toByteArray();
    }

    /** Returns the size of a picture whose file begins so; empty where that does not say it. */
    public static Optional<PictureSize> of(byte[] file) {
        String text = new String(file, ISO_8859_1);
        PictureSize size = null;
        try {
            if (text.startsWith(PNG)) {
                size = new PictureSize(big(file, 16, 4), big(file, 20, 4));
            } else if (text.startsWith("GIF8")) {
                size = new PictureSize(little(file, 6, 2), little(file, 8, 2));
            } else if (text.startsWith("\u00FF\u00D8")) {
                size = jpeg(file);
            } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
                size = webp(file, text.substring(12, 16));
            } else if (text.indexOf("ftypavi") == 4) {
                size = avif(file, text.substring(0, pictureData(text)));
            }
        } catch (IndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
        return Optional.ofNullable(size).filter(PictureSize::canBeShown);
    }

    private PictureSize turned() {
        int across = height;
        int upward = width;
        return new PictureSize(across, upward);
    }

    private boolean canBeShown() {
        return width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE;
    }

    /** Markers follow each other until the one that begins the picture. */
    private static PictureSize jpeg(byte[] file) {
        int at = 2;
        boolean lies = false;
        while (true) {
            int marker = big(file, at, 2);
            boolean begins =
                    marker >= 0xFFC0
                            && marker <= 0xFFCF
                            && marker != 0xFFC4
                            && marker != 0xFFC8
                            && marker != 0xFFCC;
            if (begins) {
                PictureSize size = new PictureSize(big(file, at + 7, 2), big(file, at + 5, 2));
                return lies ? size.turned() : size;
            }
            lies |= marker == 0xFFE1 && big(file, at + 4, 4) == EXIF && lies(file, at + 10);
            at += marker == 0xFFFF ? 1 : 2 + Math.max(big(file, at + 2, 2), 2);
        }
    }

    /**
     * Says whether a camera was held upright, as its data say: browsers turn such a picture. Broken
     * data say nothing.
     */
    private static boolean lies(byte[] file, int data) {
        try {
            return isHeldUpright(file, data);
        } catch (IndexOutOfBoundsException broken) {
            return false;
        }
    }

    private static boolean isHeldUpright(byte[] file, int data) {
        boolean little = big(file, data, 2) == 0x4949;
        int list = data + number(file, data + 4, 4, little);
        int entries = Math.min(number(file, list, 2, little), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = list + 2 + 12 * i;
            if (number(file, entry, 2, little) == ORIENTATION) {
                int held = number(file, entry + 8, 2, little);
                return held >= LYING && held <= LAST_ORIENTATION;
            }
        }
        return false;
    }

    /** Returns where the picture itself begins, whose bytes may look like anything. */
    private static int pictureData(String text) {
        int at = text.indexOf("mdat");
        return at < 0 ? text.length() : at;
    }

    /** Tiles of which a picture is put together have a size, too; that of the whole is largest. */
    private static @Nullable PictureSize avif(byte[] file, String text) {
        PictureSize largest = null;
        for (int at = text.indexOf(SIZE_BOX); at >= 0; at = text.indexOf(SIZE_BOX, at + 1)) {
            PictureSize size = new PictureSize(big(file, at + 8, 4), big(file, at + 12, 4));
            if (largest == null || size.width > largest.width || size.height > largest.height) {
                largest = size;
            }
        }
        int turn = text.indexOf(TURN_BOX);
        boolean lies = turn >= 0 && (big(file, turn + TURN_BOX.length(), 1) & 1) == 1;
        return lies && largest != null ? largest.turned() : largest;
    }

    private static int number(byte[] file, int at, int length, boolean little) {
        return little ? little(file, at, length) : big(file, at, length);
    }

    private static PictureSize webp(byte[] file, String kind) {
        return switch (kind) {
            case "VP8X" -> new PictureSize(little(file, 24, 3) + 1, little(file, 27, 3) + 1);
            case "VP8L" -> {
                int bits = little(file, 21, 4);
                yield new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            }
            default -> new PictureSize(little(file, 26, 2) & 0x3FFF, little(file, 28, 2) & 0x3FFF);
        };
    }

    private static int big(byte[] file, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = (value << 8) | (file[at + i] & 0xFF);
        }
        return value;
    }

    private static int little(byte[] file, int at, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = (value << 8) | (file[at + i] & 0xFF);
        }
        return value;
    }
}
