package org.colloquy.importer.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.plain.PersonNames;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who took part, by who wrote a document. Whoever's name stands below the title of an
 * interview is taken to have asked; whoever's program saved it only if the text names them too.
 */
final class DocumentPeople {
    private final OriginalText original;
    private final List<String> credited;
    private final @Nullable String author;

    DocumentPeople(OriginalText original, List<String> credited, @Nullable String author) {
        this.original = original;
        this.credited = credited;
        this.author = author;
    }

    ImportedTranscript over(ImportedTranscript transcript, InterviewForm form) {
        TranscriptMetadata metadata = transcript.metadata();
        List<String> labels =
                transcript.speakers().stream()
                        .filter(name -> !LabelMeaning.isQuestionOrAnswer(name))
                        .filter(name -> !LabelMeaning.isEvent(NameSpelling.key(name)))
                        .toList();
        List<String> speakers = PersonNames.of(labels).people(labels);
        List<String> names = writers(speakers);
        if (metadata.knowsPeople()) {
            return transcript.with(answering(metadata, speakers));
        } else if (names.isEmpty()) {
            return transcript;
        }
        if (form == InterviewForm.PROSE) {
            original.guessed("author", String.join("\", \"", names), "a line above the text");
            Map<String, Object> others = new HashMap<>(metadata.others());
            others.put("author", names.size() == 1 ? names.get(0) : names);
            return transcript.with(metadata.keeping(others));
        }
        return transcript.with(asking(metadata, names, speakers));
    }

    /** Returns who wrote the text: whoever saved the file only if nobody else is named as such. */
    private List<String> writers(List<String> speakers) {
        boolean spoken = author != null && speakers.stream().anyMatch(s -> isSame(author, s));
        if (author != null && credited.isEmpty() && spoken) {
            return List.of(author);
        }
        if (author != null && !credited.contains(author)) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: who made the file by its properties, \"%s\"".formatted(author));
        }
        return credited;
    }

    /** Takes those who wrote the text as those who ask, and the others as those who answer. */
    private TranscriptMetadata asking(
            TranscriptMetadata metadata, List<String> names, List<String> speakers) {
        original.guessed(
                "interviewer",
                String.join("\", \"", names),
                credited.isEmpty() ? "the properties of the file" : "who wrote it");
        List<String> others =
                speakers.stream()
                        .filter(speaker -> names.stream().noneMatch(n -> isSame(n, speaker)))
                        .toList();
        boolean two = speakers.size() == 2 && others.size() == 1;
        if (two) {
            original.guessed("interviewee", others.get(0), "the labels of turns");
        }
        return metadata.people(names, two ? others : List.of(), two ? List.of() : others);
    }

    /** Takes the one of two speakers who is not known to ask as the one who answers. */
    private TranscriptMetadata answering(TranscriptMetadata metadata, List<String> speakers) {
        List<String> asking = metadata.interviewers();
        List<String> others =
                speakers.stream()
                        .filter(speaker -> asking.stream().noneMatch(n -> isSame(n, speaker)))
                        .toList();
        boolean missing = metadata.interviewees().isEmpty() && metadata.speakers().isEmpty();
        if (!missing || speakers.size() != 2 || others.size() != 1) {
            return metadata;
        }
        original.guessed("interviewee", others.get(0), "the labels of turns");
        return metadata.people(asking, others, List.of());
    }

    /** Tells whether a label calls somebody by the name, a part of it, or its initials. */
    private static boolean isSame(String name, String label) {
        String called = NameSpelling.key(label);
        String whole = NameSpelling.key(name);
        return called.equals(whole)
                || List.of(whole.split(" ")).contains(called)
                || NameInitials.initials(name).equalsIgnoreCase(label.replace(".", ""));
    }
}
