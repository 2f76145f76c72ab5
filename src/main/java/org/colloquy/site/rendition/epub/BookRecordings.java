package org.colloquy.site.rendition.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.text.path.SiteLinks;
import org.jspecify.annotations.Nullable;

/**
 * Recordings of a book, in the forms that all e-readers play (EPUB 3.3, core media types). Files of
 * the corpus are packed into it within a bound, since a book is read where no net is; larger ones,
 * and those at hosts that the house names, are linked, as EPUB allows of sound.
 */
final class BookRecordings {
    /** Bound on all files that are packed, in bytes: some 70 minutes of speech. */
    private static final long MAX_BYTES = 32L << 20;

    private static final String MP3 = "audio/mpeg";
    private static final String M4A = "audio/mp4";

    private final Corpus corpus;
    private final BookArchive archive;
    private final boolean packs;
    private int packed;

    /**
     * Creates the recordings of a book that has none yet.
     *
     * @param packs whether files may be packed into it; else all are linked
     */
    BookRecordings(Corpus corpus, BookArchive archive, boolean packs) {
        this.corpus = corpus;
        this.archive = archive;
        this.packs = packs;
    }

    /**
     * Adds a recording and returns its parts by their names in the book, those that can be in it.
     */
    Map<RecordingPart, String> names(InterviewRecording recording) {
        long size = 0;
        for (RecordingPart part : recording.parts()) {
            size += file(part.sound()).map(BookRecordings::size).orElse(0L);
        }
        boolean fits = packs && size <= MAX_BYTES;
        Map<RecordingPart, String> names = new HashMap<>();
        for (RecordingPart part : recording.parts()) {
            String name = name(part.sound(), fits);
            if (name != null) {
                names.put(part, name);
            }
        }
        return names;
    }

    private @Nullable String name(MediaRecording sound, boolean fits) {
        if (sound.local()) {
            MediaFile file = file(sound).orElse(null);
            String base = corpus.settings().baseUrl();
            return file == null
                    ? null
                    : fits
                            ? pack(file)
                            : base == null
                                    ? null
                                    : link(SiteLinks.to(base, file.address()), file.type());
        }
        String type = type(sound.address());
        return type != null && sound.isPlayable(corpus.settings().mediaHosts())
                ? link(sound.address(), type)
                : null;
    }

    private Optional<MediaFile> file(MediaRecording sound) {
        return sound.local()
                ? corpus.media(sound.address())
                        .filter(file -> file.type().equals(MP3) || file.type().equals(M4A))
                : Optional.empty();
    }

    private static @Nullable String type(String address) {
        String path = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        return path.endsWith(".mp3") ? MP3 : path.endsWith(".m4a") ? M4A : null;
    }

    private static long size(MediaFile file) {
        try {
            return Files.size(file.file());
        } catch (IOException gone) {
            return MAX_BYTES + 1;
        }
    }

    private String pack(MediaFile file) {
        String name = "sound/" + ++packed + (file.type().equals(MP3) ? ".mp3" : ".m4a");
        try {
            archive.add(BookFile.resource(name, file.type()), Files.readAllBytes(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }

    /** Links what is fetched in a protected way only, as e-readers want it. */
    private @Nullable String link(String address, String type) {
        if (!BookFile.isOutside(address)) {
            return null;
        }
        archive.link(BookFile.resource(address, type));
        return address;
    }
}
