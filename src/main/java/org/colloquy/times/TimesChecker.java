package org.colloquy.times;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.time.PreciseTime;
import org.colloquy.times.record.RecordedStretch;
import org.colloquy.times.record.TimesReader;

/** Finds what is wrong with a record of times beside the interview as it stands now. */
public final class TimesChecker {
    /** Warnings of one kind after which no more are named. */
    private static final int MOST_WARNINGS = 10;

    private final String file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    private TimesChecker(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /**
     * Checks a record.
     *
     * @param file of the record, relative to the corpus
     * @param text of the record
     */
    public static List<Problem> check(Interview interview, String file, String text) {
        TimesReader.ReadTimes read = TimesReader.read(file, text);
        TimesChecker checker = new TimesChecker(file, text);
        checker.problems.addAll(read.problems());
        checker.reportBackwards(read.record().stretches());
        checker.reportLost(TimesCarrier.carry(read.record(), interview).lost());
        return checker.problems;
    }

    private void reportBackwards(List<RecordedStretch> stretches) {
        int named = 0;
        for (int k = 1; k < stretches.size() && named < MOST_WARNINGS; k++) {
            RecordedStretch before = stretches.get(k - 1);
            RecordedStretch now = stretches.get(k);
            if (now.from() < before.from()) {
                named++;
                problems.add(
                        new Problem(
                                Severity.WARNING,
                                "times-backwards",
                                file,
                                now.line(),
                                1,
                                "these words begin at %s, before those above them, which begin at %s: correct the time, or leave it if the passage was moved on purpose"
                                        .formatted(
                                                PreciseTime.write(now.from()),
                                                PreciseTime.write(before.from())),
                                lines.get(now.line() - 1)));
            }
        }
    }

    private void reportLost(List<RecordedStretch> lost) {
        if (!lost.isEmpty()) {
            RecordedStretch first = lost.get(0);
            problems.add(
                    new Problem(
                            Severity.NOTE,
                            "lost-times",
                            file,
                            first.line(),
                            1,
                            "the times of %s belong to words that are no longer in the interview, the first of them \"%s\" at %s: \"colloquy anchors --update\" takes them out"
                                    .formatted(
                                            lost.size() == 1 ? "1 line" : lost.size() + " lines",
                                            first.opening(),
                                            PreciseTime.write(first.from())),
                            lines.get(first.line() - 1)));
        }
    }
}
