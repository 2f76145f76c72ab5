package org.colloquy.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    /** Returns the size of a picture; empty where the file does not say it. */
    public static Optional<PictureSize> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(BEGINNING));
        } catch (IOException gone) {
            return Optional.empty();
        }
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
                int at = text.indexOf("ispe");
                size = at < 0 ? null : new PictureSize(big(file, at + 8, 4), big(file, at + 12, 4));
            }
        } catch (IndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
        return Optional.ofNullable(size).filter(s -> s.width > 0 && s.height > 0);
    }

    /** Markers follow each other until the one that begins the picture. */
    private static PictureSize jpeg(byte[] file) {
        int at = 2;
        while (true) {
            int marker = big(file, at, 2);
            boolean begins =
                    marker >= 0xFFC0
                            && marker <= 0xFFCF
                            && marker != 0xFFC4
                            && marker != 0xFFC8
                            && marker != 0xFFCC;
            if (begins) {
                return new PictureSize(big(file, at + 7, 2), big(file, at + 5, 2));
            }
            at += marker == 0xFFFF ? 1 : 2 + Math.max(big(file, at + 2, 2), 2);
        }
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
