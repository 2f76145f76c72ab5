package org.colloquy.site.rendition.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.InterviewRecording;
import org.colloquy.model.Locator;
import org.colloquy.model.MediaFile;
import org.colloquy.model.RecordingPart;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPassage;
import org.colloquy.site.rendition.flow.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Sound of an interview in its book: e-readers say the words as they show them. It is there where
 * the words have times and the whole recording lies in the corpus, in a form that all e-readers
 * play and within a bound. Nothing is played from elsewhere, since a book is read where no net is.
 */
final class ChapterSound {
    /** Bound on all files of a recording, in bytes: some 70 minutes of speech. */
    private static final long MOST = 32L << 20;

    /** Media types that all e-readers play (EPUB 3.3, core media types). */
    private static final Set<String> PLAYED = Set.of("audio/mpeg", "audio/mp4");

    /**
     * Words that are spoken together.
     *
     * @param id of the element that has them
     * @param sound the file
     * @param from milliseconds from its beginning
     */
    private record SpokenElement(String id, String sound, long from, long to) {}

    private final Map<Locator, List<TimedStretch>> times;
    private final InterviewRecording recording;
    private final Map<RecordingPart, String> names;
    private long whole;

    private ChapterSound(
            Interview interview, InterviewRecording recording, Map<RecordingPart, String> names) {
        this.times = interview.times().byPassage();
        this.recording = recording;
        this.names = names;
    }

    /** Adds the recording to a book; empty where it cannot be in it. */
    static Optional<ChapterSound> add(Corpus corpus, Interview interview, BookArchive archive) {
        InterviewRecording recording = interview.details().recording();
        if (!interview.isTimed() || recording == null || interview.times().isEmpty()) {
            return Optional.empty();
        }
        Map<RecordingPart, MediaFile> files = new HashMap<>();
        long size = 0;
        for (RecordingPart part : recording.parts()) {
            MediaFile file = file(corpus, part);
            if (file == null) {
                return Optional.empty();
            }
            size += size(file);
            files.put(part, file);
        }
        if (size > MOST) {
            return Optional.empty();
        }
        Map<RecordingPart, String> names = new HashMap<>();
        for (RecordingPart part : recording.parts()) {
            MediaFile file = files.get(part);
            if (file != null) {
                names.put(part, add(archive, file, names.size() + 1));
            }
        }
        return Optional.of(new ChapterSound(interview, recording, names));
    }

    private static @Nullable MediaFile file(Corpus corpus, RecordingPart part) {
        return part.sound().local()
                ? corpus.media(part.sound().address())
                        .filter(file -> PLAYED.contains(file.type()))
                        .orElse(null)
                : null;
    }

    private static long size(MediaFile file) {
        try {
            return Files.size(file.file());
        } catch (IOException gone) {
            return Long.MAX_VALUE / 2;
        }
    }

    private static String add(BookArchive archive, MediaFile file, int number) {
        String name = "sound/" + number + (file.type().equals("audio/mpeg") ? ".mp3" : ".m4a");
        try {
            archive.add(BookFile.resource(name, file.type()), Files.readAllBytes(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }

    /**
     * Adds what says when the words of a text are spoken.
     *
     * @param text the file that has them
     * @return the name of the file that says it; null where none of its words have a time
     */
    @Nullable String overlay(BookArchive archive, String text, List<FlowPiece> pieces) {
        List<SpokenElement> spoken = new ArrayList<>();
        for (FlowPiece piece : pieces) {
            if (piece instanceof SpokenPassage passage) {
                Locator place = passage.passage().locator();
                element(place, place.id()).ifPresent(spoken::add);
            } else if (piece instanceof QuestionHead head) {
                element(head.place(), TextFile.heading(head.place().id())).ifPresent(spoken::add);
            }
        }
        if (spoken.isEmpty()) {
            return null;
        }
        String name = text.replaceFirst("\\.xhtml$", ".smil");
        long length = spoken.stream().mapToLong(one -> one.to() - one.from()).sum();
        whole += length;
        archive.addOverlay(BookFile.resource(name, BookFile.SMIL), smil(text, spoken), length);
        return name;
    }

    private Optional<SpokenElement> element(Locator place, String id) {
        List<TimedStretch> stretches = times.get(place);
        if (stretches == null) {
            return Optional.empty();
        }
        long from = stretches.stream().mapToLong(TimedStretch::from).min().orElse(0);
        long to = stretches.stream().mapToLong(TimedStretch::to).max().orElse(0);
        RecordingPart heard = null;
        for (RecordingPart part : recording.parts()) {
            heard = part.start() <= from ? part : heard;
        }
        String name = heard == null ? null : names.get(heard);
        return heard == null || name == null || to <= from
                ? Optional.empty()
                : Optional.of(
                        new SpokenElement(id, name, from - heard.start(), to - heard.start()));
    }

    private static String smil(String text, List<SpokenElement> spoken) {
        XmlText xml = new XmlText();
        xml.open(
                "smil",
                "xmlns",
                "http://www.w3.org/ns/SMIL",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "version",
                "3.0");
        xml.open("body", "id", "all", "epub:textref", text);
        for (SpokenElement one : spoken) {
            xml.line();
            xml.open("par", "id", "said-" + one.id());
            xml.empty("text", "src", text + "#" + one.id());
            xml.empty(
                    "audio",
                    "src",
                    one.sound(),
                    "clipBegin",
                    BookArchive.seconds(one.from()),
                    "clipEnd",
                    BookArchive.seconds(one.to()));
            xml.close();
        }
        return xml.end();
    }

    /** Returns how long all is that is spoken, in milliseconds. */
    long whole() {
        return whole;
    }
}
