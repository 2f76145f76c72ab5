package org.colloquy.reader.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** Formats of pictures that a house may use, as their files begin. */
enum PictureFormat {
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    GIF("gif", "image/gif"),
    WEBP("webp", "image/webp"),
    AVIF("avif", "image/avif"),
    ICO("ico", "image/x-icon"),
    SVG("svg", "image/svg+xml");

    private final String extension;
    private final String type;

    PictureFormat(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    /** Returns the format of a file; empty if it is none of these. */
    static Optional<PictureFormat> of(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, 1024), ISO_8859_1);
        PictureFormat format = null;
        if (text.startsWith("\u0089PNG\r\n\u001A\n")) {
            format = PNG;
        } else if (text.startsWith("\u00FF\u00D8\u00FF")) {
            format = JPEG;
        } else if (text.startsWith("GIF8")) {
            format = GIF;
        } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            format = WEBP;
        } else if (text.indexOf("ftypavi") == 4) {
            format = AVIF;
        } else if (text.startsWith("\0\0\1\0")) {
            format = ICO;
        } else if (text.matches(
                        "(?s)(?:\u00EF\u00BB\u00BF)?\\s*<(?:\\?xml|!--|!DOCTYPE svg|svg)\\b.*")
                || text.matches("(?s)(?:\u00EF\u00BB\u00BF)?\\s*<!--.*")) {
            format = SVG;
        }
        return Optional.ofNullable(format);
    }

    /** Returns the end of a file's name, without a dot. */
    String extension() {
        return extension;
    }

    String type() {
        return type;
    }
}
