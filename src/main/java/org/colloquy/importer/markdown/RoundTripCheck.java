package org.colloquy.importer.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedPicture;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.StartTime;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.reader.CorpusReader;

/**
 * Reading of a Markdown text that was written here. It is read back before anyone gets it; and a
 * text without marks of its own is read once, so that import and reading have one idea of what a
 * label and a question are.
 */
public record RoundTripCheck(Interview interview, List<Problem> problems) {
    /** Bound on the text, in UTF-16 units. */
    private static final int MAX_UNITS = 8 * 1024 * 1024;

    private static final String NAME = "interview.md";

    /**
     * Reads a text that refers to no pictures beside it.
     *
     * @throws IOException if there is no room for one
     * @throws ImportException if the text is larger than what is read as an interview
     */
    public static RoundTripCheck of(String markdown) throws IOException, ImportException {
        return of(markdown, List.of());
    }

    /**
     * Reads a text in a folder of its own.
     *
     * @param pictures to which it refers
     * @throws IOException if there is no room for one
     * @throws ImportException if the text is larger than what is read as an interview
     */
    public static RoundTripCheck of(String markdown, List<ImportedPicture> pictures)
            throws IOException, ImportException {
        if (markdown.length() > MAX_UNITS) {
            throw ImportException.content(
                    "too-large", "the interview is larger than 8 MB: divide it");
        }
        Path folder = Files.createTempDirectory("colloquy-import");
        List<Path> files = new ArrayList<>(List.of(folder.resolve(NAME)));
        try {
            Files.writeString(files.get(0), markdown);
            for (ImportedPicture picture : pictures) {
                files.add(Files.createFile(folder.resolve(picture.name())));
            }
            Corpus corpus = new CorpusReader().read(folder);
            return new RoundTripCheck(corpus.interviews().get(0), corpus.problems());
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    /** Returns the labels of turns and events, in the order of the text. */
    public List<SpeakerLabel> labels() {
        List<SpeakerLabel> labels = new ArrayList<>();
        for (Section section : interview.sections()) {
            section.questions().forEach(question -> addLabels(labels, question));
            section.spoken().forEach(spoken -> addLabel(labels, spoken));
        }
        return labels;
    }

    private static void addLabels(List<SpeakerLabel> labels, Question question) {
        String asks = question.heading().label();
        if (asks != null) {
            labels.add(new SpeakerLabel("", asks, "", asks, List.of(), null));
        }
        question.answer().stream()
                .map(Passage::label)
                .filter(Objects::nonNull)
                .forEach(labels::add);
    }

    private static void addLabel(List<SpeakerLabel> labels, Utterance spoken) {
        if (spoken instanceof Turn turn) {
            if (turn.label() != null) {
                labels.add(turn.label());
            }
        } else {
            labels.add(((Event) spoken).label());
        }
    }

    /** Tells whether it is read as a transcript means it: each turn by whom it is said to be. */
    boolean isRead(ImportedTranscript transcript) {
        List<String> meant =
                transcript.turns().map(turn -> MarkdownEscaper.folded(turn.name() + ":")).toList();
        List<String> read =
                labels().stream().map(label -> MarkdownEscaper.folded(withoutTime(label))).toList();
        return (meant.isEmpty() || meant.equals(read)) && isFine(transcript.named());
    }

    /** Returns a label as written; a time behind it may be a part of it, or stand for itself. */
    private static String withoutTime(SpeakerLabel label) {
        StartTime time = label.time();
        String written = label.written().strip();
        return time != null && written.endsWith(time.written())
                ? written.substring(0, written.length() - time.written().length())
                : written;
    }

    /**
     * Tells whether nothing is wrong. A doubt is for a person to decide, unless the source itself
     * has decided who speaks.
     */
    private boolean isFine(boolean named) {
        return problems.stream()
                .allMatch(
                        problem ->
                                problem.severity() == Severity.NOTE
                                        || (!named && problem.isDoubt()));
    }
}
