package org.colloquy.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.source.SourceFile;

/**
 * Finds interviews whose date lies so far ahead that it must be a slip. Only {@code check} says so:
 * what is read of a folder is the same on every day.
 */
final class FutureDates {
    /** Years by which a date may lie ahead: a talk may be announced, or be held on the next day. */
    private static final int MAX_YEARS = 1;

    private FutureDates() {}

    /** Returns a warning for each interview, draft or not, of a day too far ahead. */
    static List<Problem> check(Corpus corpus, LocalDate today) {
        PartialDate last = PartialDate.of(today.plusYears(MAX_YEARS));
        return corpus.interviews().stream()
                .flatMap(
                        interview ->
                                Stream.ofNullable(interview.details().date())
                                        .filter(date -> date.compareTo(last) > 0)
                                        .map(date -> slip(interview, date)))
                .toList();
    }

    private static Problem slip(Interview interview, PartialDate date) {
        String source = interview.source();
        int at = source.indexOf(date.iso());
        if (at < 0) {
            at = source.indexOf(Integer.toString(date.year()));
        }
        List<Problem> reported = new ArrayList<>();
        new SourceFile(interview.path(), source, reported)
                .report(
                        Severity.WARNING,
                        "future-date",
                        Math.max(at, 0),
                        "the date %s is more than a year ahead, and lists have this interview as their newest: which day was meant?"
                                .formatted(date.iso()));
        return reported.get(0);
    }
}
