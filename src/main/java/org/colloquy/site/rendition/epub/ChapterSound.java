package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPiece;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Sound of an interview in its book: e-readers say the words as they show them. It is there for all
 * words with times whose part of the recording is packed into the book, or linked where it lies.
 */
final class ChapterSound {
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

    private ChapterSound(
            Interview interview, InterviewRecording recording, Map<RecordingPart, String> names) {
        this.times = interview.times().byPassage();
        this.recording = recording;
        this.names = names;
    }

    /** Returns the sound of an interview; empty where none of it can be in the book. */
    static Optional<ChapterSound> of(Interview interview, BookRecordings recordings) {
        InterviewRecording recording = interview.details().recording();
        if (!interview.isTimed() || recording == null || !interview.hasTimes()) {
            return Optional.empty();
        }
        Map<RecordingPart, String> names = recordings.names(recording);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChapterSound(interview, recording, names));
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
            if (piece instanceof SpokenPiece passage) {
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
        boolean isLinked = spoken.stream().anyMatch(one -> BookFile.isOutside(one.sound()));
        BookFile file =
                new BookFile(name, BookFile.SMIL, isLinked ? BookFile.OUTSIDE : null, false, null);
        archive.addOverlay(file, smil(text, spoken), length);
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
}
