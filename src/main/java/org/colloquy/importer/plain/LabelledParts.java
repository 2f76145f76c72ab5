package org.colloquy.importer.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.markdown.RoundTripCheck;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.model.reading.InterviewForm;

/**
 * Parts of which the reader of Markdown has said who speaks in them.
 *
 * @param form in which it read them
 * @param questions how many it found
 */
public record LabelledParts(List<TranscriptPart> parts, InterviewForm form, int questions) {
    public LabelledParts {
        parts = List.copyOf(parts);
    }

    /**
     * Makes turns of the paragraphs that are read as beginning with a label.
     *
     * @throws IOException if there is no room for working files
     * @throws ImportException if there is more than is read as an interview
     */
    public static LabelledParts of(ImportedTranscript transcript)
            throws IOException, ImportException {
        TranscriptMetadata metadata = transcript.metadata();
        ImportedTranscript draft =
                metadata.title() == null ? transcript.with(metadata.titled("x")) : transcript;
        RoundTripCheck check = PeopleReading.of(draft);
        InterviewForm form = check.interview().form();
        return new LabelledParts(
                form == InterviewForm.TURNS
                        ? turns(transcript.parts(), new LabelLocator(check.labels()))
                        : transcript.parts(),
                form,
                check.interview().questions().size());
    }

    private static List<TranscriptPart> turns(List<TranscriptPart> parts, LabelLocator labels) {
        List<TranscriptPart> turns = new ArrayList<>();
        for (TranscriptPart part : parts) {
            LabelLocator.Cut cut = null;
            if (part instanceof Paragraph paragraph) {
                cut = labels.cut(paragraph.words());
            } else if (part instanceof ImportedTurn turn) {
                cut = labels.cut("**" + turn.name() + ":** " + turn.words());
            }
            turns.add(
                    cut == null || part instanceof ImportedTurn
                            ? part
                            : new ImportedTurn(cut.name(), cut.from(), cut.rest()));
        }
        return labels.isDone() ? turns : parts;
    }
}
