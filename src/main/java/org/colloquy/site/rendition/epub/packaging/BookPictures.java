package org.colloquy.site.rendition.epub.packaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.rendition.flow.CorpusPicture;
import org.colloquy.site.rendition.flow.CorpusPicture.PictureKind;
import org.jspecify.annotations.Nullable;

/** Pictures of a book: those of the corpus that all e-readers can show, within a bound. */
public final class BookPictures {
    /** Bound on all pictures together, in bytes. */
    private static final long MAX_BYTES = 48L << 20;

    private final Corpus corpus;
    private final BookArchive archive;
    private final Map<String, Optional<String>> names = new HashMap<>();
    private @Nullable String cover;
    private long size;
    private int count;
    private boolean undescribed;
    private boolean moving;

    /** Creates the pictures of a book that has none yet. */
    public BookPictures(Corpus corpus, BookArchive archive) {
        this.corpus = corpus;
        this.archive = archive;
    }

    /**
     * Returns the name of a picture that adorns and says nothing; empty where it cannot be in it.
     */
    public Optional<String> adornment(String address) {
        return names.computeIfAbsent(address, a -> add(a, null));
    }

    /** Returns the name of a picture in the book; empty where it cannot be in it. */
    public Optional<String> name(String address, String alternative) {
        Optional<String> name = names.computeIfAbsent(address, a -> add(a, null));
        undescribed |= name.isPresent() && alternative.isBlank();
        return name;
    }

    /** Returns the name of the picture that stands for the book, which must be asked for first. */
    public Optional<String> cover(String address) {
        Optional<String> name = names.computeIfAbsent(address, a -> add(a, "cover-image"));
        cover = name.orElse(null);
        return name;
    }

    /** Tells whether there is a picture besides the cover. */
    public boolean areThere() {
        return count > (cover == null ? 0 : 1);
    }

    /** Tells whether there is any picture. */
    public boolean isAny() {
        return count > 0;
    }

    /** Tells whether each picture besides the cover is described in words. */
    public boolean areDescribed() {
        return !undescribed;
    }

    /** Tells whether one may move, and so flash. */
    public boolean mayMove() {
        return moving;
    }

    private Optional<String> add(String address, @Nullable String properties) {
        return CorpusPicture.read(corpus, address)
                .filter(picture -> size + picture.bytes().length <= MAX_BYTES)
                .map(picture -> add(picture, properties));
    }

    private String add(CorpusPicture picture, @Nullable String properties) {
        PictureKind kind = picture.kind();
        count++;
        size += picture.bytes().length;
        moving |= kind == PictureKind.GIF || kind == PictureKind.WEBP;
        String name = "pictures/" + count + "." + kind.ending();
        archive.add(new BookFile(name, kind.type(), properties, false, null), picture.bytes());
        return name;
    }
}
