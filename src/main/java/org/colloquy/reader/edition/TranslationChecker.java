package org.colloquy.reader.edition;

import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.text.CountedNoun;

/** Checker of whether translations have as many questions as their originals, or else turns. */
public final class TranslationChecker {
    private TranslationChecker() {}

    /** Reports each translation that has more or fewer. */
    public static void report(InterviewList interviews, EditionReports reports) {
        Translations translations = interviews.translations();
        for (Interview lead : translations.leads()) {
            translations.versions(lead).stream()
                    .filter(version -> !Translations.asksAlike(lead, version))
                    .forEach(version -> report(lead, version, reports));
        }
    }

    private static void report(Interview lead, Interview version, EditionReports reports) {
        boolean asks = questions(lead) > 0 || questions(version) > 0;
        String noun = asks ? "question" : "turn";
        reports.report(
                Severity.NOTE,
                "differing-translation",
                version.path(),
                0,
                "this has %s, and \"%s\", of which it is the translation, %s: see where they differ"
                        .formatted(
                                CountedNoun.of(asks ? questions(version) : version.turns(), noun),
                                lead.path(),
                                asks ? questions(lead) : lead.turns()));
    }

    private static int questions(Interview interview) {
        return interview.head().size().questions();
    }
}
