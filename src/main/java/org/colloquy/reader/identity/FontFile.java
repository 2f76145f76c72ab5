package org.colloquy.reader.identity;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;

/**
 * Font in a file: OpenType (ISO/IEC 14496-22), or the same compressed as WOFF or WOFF2 of the W3C.
 *
 * @param tables by their names, as far as they are wanted here
 */
record FontFile(FontFormat format, Map<String, byte[]> tables) {
    /** Tables without which nothing can be set in a font. */
    private static final Set<String> NEEDED = Set.of("cmap", "head", "hhea", "hmtx", "maxp");

    private static final int ITALIC = 1;
    private static final int REGULAR = 400;

    /** Formats, by the beginnings of their files. */
    enum FontFormat {
        TRUE_TYPE(0x00010000, "ttf", "font/ttf"),
        APPLE_TRUE_TYPE(0x74727565, "ttf", "font/ttf"),
        OPEN_TYPE(0x4F54544F, "otf", "font/otf"),
        WOFF(0x774F4646, "woff", "font/woff"),
        WOFF2(0x774F4632, "woff2", "font/woff2");

        private final int magic;
        private final String extension;
        private final String type;

        FontFormat(int magic, String extension, String type) {
            this.magic = magic;
            this.extension = extension;
            this.type = type;
        }

        /** Returns the end of a file's name, without a dot. */
        String extension() {
            return extension;
        }

        String type() {
            return type;
        }
    }

    /**
     * Weights of a font.
     *
     * @param lightest the same as the heaviest where it has one weight only
     */
    record Weights(int lightest, int heaviest) {}

    /** Returns the font in a file; empty if there is none, or part of it is missing. */
    static Optional<FontFile> of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            int magic = bytes.getInt(0);
            for (FontFormat format : FontFormat.values()) {
                if (format.magic == magic) {
                    return of(format, bytes);
                }
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | DataFormatException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<FontFile> of(FontFormat format, ByteBuffer bytes)
            throws DataFormatException {
        Map<String, byte[]> tables =
                switch (format) {
                    case WOFF -> FontTables.ofWoff(bytes);
                    case WOFF2 -> FontTables.ofWoff2(bytes);
                    default -> FontTables.ofOpenType(bytes);
                };
        boolean hasShapes =
                tables.containsKey("glyf")
                        || tables.containsKey("CFF ")
                        || tables.containsKey("CFF2");
        return tables.keySet().containsAll(NEEDED) && hasShapes
                ? Optional.of(new FontFile(format, new HashMap<>(tables)))
                : Optional.empty();
    }

    /** Returns its weights: those of its axis, else the one that it names. */
    Weights weights() {
        try {
            byte[] axes = tables.get("fvar");
            if (axes != null && axes.length > 0) {
                Optional<Weights> axis = axis(ByteBuffer.wrap(axes));
                if (axis.isPresent()) {
                    return axis.get();
                }
            }
            byte[] metrics = tables.get("OS/2");
            int weight =
                    metrics == null || metrics.length < 6
                            ? REGULAR
                            : ByteBuffer.wrap(metrics).getShort(4) & 0xFFFF;
            int usual = weight < 1 || weight > 1000 ? REGULAR : weight;
            return new Weights(usual, usual);
        } catch (IndexOutOfBoundsException broken) {
            return new Weights(REGULAR, REGULAR);
        }
    }

    private static Optional<Weights> axis(ByteBuffer axes) {
        int at = axes.getShort(4) & 0xFFFF;
        int count = axes.getShort(8) & 0xFFFF;
        int size = axes.getShort(10) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int axis = at + i * size;
            if (axes.getInt(axis) == 0x77676874) {
                return Optional.of(
                        new Weights(axes.getInt(axis + 4) >> 16, axes.getInt(axis + 12) >> 16));
            }
        }
        return Optional.empty();
    }

    /** Tells whether it is slanted. */
    boolean isItalic() {
        byte[] metrics = tables.get("OS/2");
        return metrics != null
                && metrics.length >= 64
                && (ByteBuffer.wrap(metrics).getShort(62) & ITALIC) != 0;
    }
}
