package org.colloquy.reader;

import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.times.TimesCarrier;
import org.colloquy.times.TimesChecker;
import org.colloquy.times.WrittenTimes;
import org.colloquy.times.record.TimesReader;
import org.jspecify.annotations.Nullable;

/** Reads the record of times beside an interview, each time that somebody wants them. */
final class TimesReading {
    private TimesReading() {}

    /**
     * Returns an interview with its times: those of the record, or else those that stand in the
     * text. Where none do, nobody who asks has to look for them in the text.
     *
     * @param record of the times; null without one
     */
    static Interview timed(Interview interview, @Nullable FileText record) {
        if (record != null) {
            return interview.timed(record.key(), read -> times(read, record.text()));
        }
        return interview.head().file().saysTimes()
                ? interview.timed("", WrittenTimes::of)
                : interview.timed("", untimed -> InterviewTimes.NONE);
    }

    /** Returns an interview that has just been read, with its times. */
    static Interview read(Interview interview, @Nullable FileText record) {
        return timed(interview.sayingTimes(WrittenTimes.areIn(interview)), record);
    }

    private static InterviewTimes times(Interview interview, String text) {
        return TimesCarrier.carry(TimesReader.read("", text).record(), interview).times();
    }

    /** Reports what is wrong with a record. */
    static void report(Interview interview, @Nullable FileText record, List<Problem> problems) {
        if (record != null) {
            record.source(problems)
                    .ifPresent(source -> problems.addAll(problems(interview, source)));
        }
    }

    private static List<Problem> problems(Interview interview, SourceFile source) {
        return TimesChecker.check(interview, source.file(), source.text());
    }
}
