package org.colloquy.importer.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.markdown.MarkdownWriter;
import org.colloquy.importer.markdown.MarkdownWriter.Care;
import org.colloquy.importer.markdown.RoundTripCheck;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.model.reading.InterviewForm;

/**
 * A reader of drafts that knows by part of the name, too, whoever a label names in full. Such a
 * part may stand only once, where a word that is nobody's name stays among the words.
 */
public final class PeopleReading {
    private PeopleReading() {}

    /**
     * Reads a draft; a second time, with the people of whom the first has told, where lines begin
     * with parts of their names.
     *
     * @throws IOException if there is no room for working files
     * @throws ImportException if there is more than is read as an interview
     */
    public static RoundTripCheck of(ImportedTranscript draft) throws IOException, ImportException {
        String markdown = MarkdownWriter.write(draft, Care.NONE);
        RoundTripCheck check = RoundTripCheck.of(markdown, draft.pictures());
        PersonNames names = PersonNames.of(draft.metadata(), people(check.interview()));
        if (check.interview().form() != InterviewForm.TURNS || !names.mayBegin(markdown)) {
            return check;
        }
        String knowing = MarkdownWriter.write(draft.with(knowing(draft, names)), Care.NONE);
        RoundTripCheck again = RoundTripCheck.of(knowing, draft.pictures());
        return isMore(again, check, names) ? again : check;
    }

    private static List<String> people(Interview interview) {
        return interview.speakers().stream()
                .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
                .map(Speaker::name)
                .toList();
    }

    private static TranscriptMetadata knowing(ImportedTranscript draft, PersonNames names) {
        TranscriptMetadata metadata = draft.metadata();
        List<String> asking = metadata.interviewers();
        List<String> answering = metadata.interviewees();
        List<String> speaking = new ArrayList<>(metadata.speakers());
        names.full().stream()
                .filter(name -> !asking.contains(name) && !answering.contains(name))
                .filter(name -> !speaking.contains(name))
                .forEach(speaking::add);
        return names.withSurnames().called(metadata.people(asking, answering, speaking));
    }

    /** Tells whether a reading has the labels of another, and beside them only those of people. */
    private static boolean isMore(RoundTripCheck more, RoundTripCheck less, PersonNames names) {
        List<SpeakerLabel> known = less.labels();
        int next = 0;
        for (SpeakerLabel label : more.labels()) {
            if (next < known.size() && known.get(next).text().equals(label.text())) {
                next++;
            } else if (!names.full().contains(label.speaker())) {
                return false;
            }
        }
        return next == known.size() && more.interview().form() == InterviewForm.TURNS;
    }
}
