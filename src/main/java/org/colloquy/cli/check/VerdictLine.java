package org.colloquy.cli.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.CountedNoun;

/** Lines that say as what interviews are read: one for each, or one for all of them. */
final class VerdictLine {
    private VerdictLine() {}

    /** Returns the line of an interview: path, form, dialect and sizes. */
    static String of(Interview interview) {
        CheckReport.InterviewIdentity identity = CheckReport.InterviewIdentity.of(interview);
        CheckReport.InterviewSizeReport size = CheckReport.InterviewSizeReport.of(interview);
        return "%s: %s%s, %s, %s, %s%s, %s"
                .formatted(
                        identity.path(),
                        identity.form(),
                        identity.dialect() == null ? "" : " (" + identity.dialect() + ")",
                        CountedNoun.of(size.sections(), "section"),
                        CountedNoun.of(size.questions(), "question"),
                        size.turns() == 0 ? "" : CountedNoun.of(size.turns(), "turn") + ", ",
                        CountedNoun.of(size.paragraphs(), "paragraph"),
                        CountedNoun.of(size.words(), "word"));
    }

    /** Returns the lines of all interviews in the order of their paths, with their problems. */
    static List<String> ofEach(Corpus corpus, Collection<Problem> problems) {
        Map<String, List<Problem>> byFile =
                problems.stream().collect(Collectors.groupingBy(Problem::file));
        return corpus.interviews().stream()
                .sorted(Comparator.comparing(Interview::path))
                .map(one -> of(one, byFile.getOrDefault(one.path(), List.of())))
                .toList();
    }

    /** Returns the line of an interview with the number of its problems, if it has any. */
    private static String of(Interview interview, List<Problem> own) {
        return of(interview) + (own.isEmpty() ? "" : ": " + ProblemPrinter.summary(own));
    }

    /** Returns how many interviews were read in each form. */
    static String ofAll(Corpus corpus) {
        return Stream.of(InterviewForm.values())
                .map(form -> ofForm(corpus, form))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", ", "read as ", ""));
    }

    private static String ofForm(Corpus corpus, InterviewForm form) {
        long count = corpus.interviews().stream().filter(one -> one.form() == form).count();
        return count == 0 ? "" : "%s: %,d".formatted(form.word(), count);
    }
}
