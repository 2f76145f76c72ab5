package org.colloquy.site.rendition.flow;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;

/**
 * Day of the last change of interviews, for formats that want a moment. No clock is asked: the same
 * interviews give the same file.
 */
public final class LastChange {
    /** Day that stands for that of a text of which no date is known. */
    private static final PartialDate UNDATED = new PartialDate(1980, 1, 1);

    private LastChange() {}

    /**
     * Returns the day of the last correction which the records tell of, else the last on which one
     * of the interviews came out.
     */
    public static PartialDate of(Collection<Interview> interviews) {
        return interviews.stream()
                .flatMap(LastChange::days)
                .max(Comparator.naturalOrder())
                .orElse(UNDATED);
    }

    private static Stream<PartialDate> days(Interview interview) {
        InterviewDetails details = interview.details();
        return Stream.concat(
                Stream.ofNullable(details.published()).filter(day -> day.year() > 0),
                interview.history().corrections().stream()
                        .map(correction -> PartialDate.of(correction.on())));
    }

    /** Returns a day as an instant; of a month or year the first day. */
    public static String instant(PartialDate date) {
        return "%04d-%02d-%02dT00:00:00Z"
                .formatted(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }
}
