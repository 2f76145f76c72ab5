package org.colloquy.site.rendition.epub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.MediaFile;
import org.colloquy.model.PictureSize;
import org.colloquy.model.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of a book: those of the corpus that all e-readers can show, within a bound. A picture is
 * known by how its file begins, since the end of its name may say anything.
 */
final class BookPictures {
    /** Bound on a picture, in bytes. */
    private static final long LARGEST = 8L << 20;

    /** Bound on all pictures together, in bytes. */
    private static final long MOST = 48L << 20;

    private static final int BEGINNING = 12;

    /** Kinds of picture that all e-readers can show (EPUB 3.3, core media types). */
    private enum PictureKind {
        PNG("png"),
        JPEG("jpeg"),
        GIF("gif"),
        WEBP("webp");

        private final String word;

        PictureKind(String word) {
            this.word = word;
        }

        static @Nullable PictureKind of(byte[] file) {
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

    private final Corpus corpus;
    private final BookArchive archive;
    private final Map<String, Optional<String>> names = new HashMap<>();
    private @Nullable String cover;
    private long size;
    private int count;
    private boolean undescribed;
    private boolean moving;

    BookPictures(Corpus corpus, BookArchive archive) {
        this.corpus = corpus;
        this.archive = archive;
    }

    /** Returns the name of a picture in the book; empty where it cannot be in it. */
    Optional<String> name(String address, String alternative) {
        Optional<String> name = names.computeIfAbsent(address, a -> add(a, null));
        undescribed |= name.isPresent() && alternative.isBlank();
        return name;
    }

    /** Returns the name of the picture that stands for the book, which must be asked for first. */
    Optional<String> cover(String address) {
        Optional<String> name = names.computeIfAbsent(address, a -> add(a, "cover-image"));
        cover = name.orElse(null);
        return name;
    }

    /** Tells whether there is a picture besides the cover. */
    boolean areThere() {
        return count > (cover == null ? 0 : 1);
    }

    /** Tells whether there is any picture. */
    boolean isAny() {
        return count > 0;
    }

    /** Tells whether each picture besides the cover is described in words. */
    boolean areDescribed() {
        return !undescribed;
    }

    /** Tells whether one may move, and so flash. */
    boolean mayMove() {
        return moving;
    }

    private Optional<String> add(String address, @Nullable String properties) {
        byte[] file =
                corpus.media(address).map(MediaFile::file).map(BookPictures::read).orElse(null);
        PictureKind kind = file == null ? null : PictureKind.of(file);
        if (file == null || kind == null || size + file.length > MOST) {
            return Optional.empty();
        }
        if (PictureSize.of(file).isEmpty()) {
            return Optional.empty();
        }
        count++;
        size += file.length;
        moving |= kind == PictureKind.GIF || kind == PictureKind.WEBP;
        String name = "pictures/" + count + "." + kind.word.replace("jpeg", "jpg");
        archive.add(new BookFile(name, "image/" + kind.word, properties, false, null), file);
        return Optional.of(name);
    }

    private static byte @Nullable [] read(Path file) {
        try {
            return Files.size(file) > LARGEST ? null : Files.readAllBytes(file);
        } catch (IOException gone) {
            return null;
        }
    }
}
