package org.colloquy.importer.ohms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.importer.plain.TextReader;
import org.colloquy.importer.subtitle.SubtitleReader;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.CountedNoun;
import org.colloquy.times.SpokenWord;

/**
 * Reads a record of the Oral History Metadata Synchronizer: of version 5 with {@code transcript}
 * and {@code sync}, of version 6 with {@code vtt_transcript}, and the {@code index} of either.
 */
public final class OhmsReader {
    private static final Pattern HEAD =
            Pattern.compile(
                    "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*+<(?:\\w+:)?ROOT\\b.*",
                    Pattern.DOTALL);

    private final OriginalText original;
    private final OhmsRecord record;

    private OhmsReader(OriginalText original, OhmsRecord record) {
        this.original = original;
        this.record = record;
    }

    /** Tells whether a text begins as such a record does. */
    public static boolean mayRead(String head) {
        return HEAD.matcher(head).matches();
    }

    /**
     * Reads a transcript.
     *
     * @throws IOException if there is no room for working files
     * @throws ImportException if it is not well formed, or has no transcript
     */
    public static ImportedTranscript read(OriginalText original)
            throws IOException, ImportException {
        return new OhmsReader(original, OhmsXml.read(original.text())).read();
    }

    private ImportedTranscript read() throws IOException, ImportException {
        TranscriptMetadata metadata = OhmsDetails.of(record, original);
        OhmsField captions = record.field("vtt_transcript").orElse(null);
        OhmsField text = record.field("transcript").orElse(null);
        ImportedTranscript spoken;
        if (captions != null) {
            spoken = SubtitleReader.read(part(captions), true);
            if (text != null) {
                original.dropped(text.line(), "the plain transcript: there is one with times");
            }
        } else if (text != null) {
            spoken = plain(text, metadata);
        } else {
            throw ImportException.content(
                    "not-imported",
                    record.points().isEmpty()
                            ? "there is no transcript in it"
                            : "there is an index in it, and no transcript");
        }
        TranscriptMetadata known =
                metadata.people(
                        metadata.knowsPeople()
                                ? metadata.participants()
                                : spoken.metadata().participants());
        return new ImportedTranscript(
                known, spoken.parts(), spoken.heard(), OhmsIndex.of(record, original));
    }

    /** Returns the text of a field from its first line with words on. */
    private OriginalText part(OhmsField field) {
        String text = field.text().stripLeading();
        String blank = field.text().substring(0, field.text().length() - text.length());
        int above = (int) blank.chars().filter(c -> c == '\n').count();
        return original.part(text, field.line() + above);
    }

    private ImportedTranscript plain(OhmsField field, TranscriptMetadata metadata)
            throws IOException, ImportException {
        OhmsFootnotes notes = new OhmsFootnotes(field.text());
        ImportedTranscript read = TextReader.read(original.part(notes.text(), field.line()));
        List<TranscriptPart> parts = new ArrayList<>();
        String title = read.metadata().title();
        if (title != null && metadata.title() != null) {
            parts.add(new Paragraph(MarkdownEscaper.paragraph(title)));
        }
        parts.addAll(notes.over(read.parts()));
        List<SpokenWord> heard = heard(notes.text(), read.speakers());
        return new ImportedTranscript(read.metadata(), parts, heard, List.of());
    }

    private List<SpokenWord> heard(String text, List<String> speakers) {
        OhmsField sync = record.field("sync").orElse(null);
        if (sync == null) {
            return List.of();
        }
        SyncMarks marks = SyncMarks.of(sync.text());
        SyncedLines lines = new SyncedLines(List.of(text.split("\n", -1)), speakers);
        List<SpokenWord> heard =
                marks.marks().isEmpty() ? List.of() : lines.heard(marks.marks(), duration());
        if (!marks.isRead() || lines.misplaced() > 0) {
            original.report(
                    Severity.WARNING,
                    "bad-time",
                    sync.line(),
                    marks.isRead()
                            ? "%s before those of earlier times: not used"
                                    .formatted(CountedNoun.of(lines.misplaced(), "mark"))
                            : "some marks of time in sync cannot be read; they are written 1:|13(3)|19(14)");
        }
        return heard;
    }

    private long duration() {
        Long duration =
                record.field("duration").map(field -> Timecode.read(field.text())).orElse(null);
        return duration == null ? 0 : duration;
    }
}
