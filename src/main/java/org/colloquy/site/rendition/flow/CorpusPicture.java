package org.colloquy.site.rendition.flow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.model.PictureSize;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.recording.MediaFile;
import org.jspecify.annotations.Nullable;

/**
 * Picture of the corpus as a file holds it that has it inside. It is known by how it begins, since
 * the end of its name may say anything.
 */
public final class CorpusPicture {
    /** Bound on a picture, in bytes. */
    private static final long MAX_BYTES = 8L << 20;

    private static final int BEGINNING = 12;

    /** Kinds of picture that nearly all programs can show. */
    public enum PictureKind {
        PNG("png", "image/png"),
        JPEG("jpg", "image/jpeg"),
        GIF("gif", "image/gif"),
        WEBP("webp", "image/webp");

        private final String ending;
        private final String type;

        PictureKind(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        /** Returns what the names of such files end in. */
        public String ending() {
            return ending;
        }

        /** Returns the media type. */
        public String type() {
            return type;
        }

        private static @Nullable PictureKind of(byte[] file) {
            String begin = new String(file, 0, Math.min(BEGINNING, file.length), ISO_8859_1);
            if (begin.startsWith("\u0089PNG\r\n\u001A\n")) {
                return PNG;
            }
            if (begin.startsWith("\u00FF\u00D8\u00FF")) {
                return JPEG;
            }
            if (begin.startsWith("GIF8")) {
                return GIF;
            }
            return begin.startsWith("RIFF") && begin.startsWith("WEBP", 8) ? WEBP : null;
        }
    }

    private final PictureKind kind;
    private final PictureSize size;
    private final byte[] bytes;

    private CorpusPicture(PictureKind kind, PictureSize size, byte[] bytes) {
        this.kind = kind;
        this.size = size;
        this.bytes = bytes;
    }

    /** Returns its kind. */
    public PictureKind kind() {
        return kind;
    }

    /** Returns its size in pixels. */
    public PictureSize size() {
        return size;
    }

    /** Returns its file, which nobody writes to. */
    public byte[] bytes() {
        return bytes;
    }

    /** Reads the picture at an address of the site; empty where none is that could be held. */
    public static Optional<CorpusPicture> read(Corpus corpus, String address) {
        byte[] file =
                corpus.media(address).map(MediaFile::file).map(CorpusPicture::read).orElse(null);
        PictureKind kind = file == null ? null : PictureKind.of(file);
        return file == null || kind == null
                ? Optional.empty()
                : PictureSize.of(file).map(size -> new CorpusPicture(kind, size, file));
    }

    private static byte @Nullable [] read(Path file) {
        try {
            return Files.size(file) > MAX_BYTES ? null : Files.readAllBytes(file);
        } catch (IOException gone) {
            return null;
        }
    }
}
