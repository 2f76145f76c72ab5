package org.colloquy.importer.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Formats of pictures that are kept, as their first bytes tell them. */
public enum RasterFormat {
    PNG("png", "\u0089PNG\r\n\u001A\n"),
    JPEG("jpg", "\u00FF\u00D8\u00FF"),
    GIF("gif", "GIF8"),
    WEBP("webp", "RIFF");

    private final String extension;
    private final String beginning;

    RasterFormat(String extension, String beginning) {
        this.extension = extension;
        this.beginning = beginning;
    }

    /** Returns the format of a picture; empty if it is none of these. */
    public static Optional<RasterFormat> of(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        for (RasterFormat format : values()) {
            if (text.startsWith(format.beginning)
                    && (format != WEBP || text.startsWith("WEBP", 8))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns the end of a file's name, without a dot. */
    public String extension() {
        return extension;
    }
}
