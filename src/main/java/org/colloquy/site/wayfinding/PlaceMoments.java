package org.colloquy.site.wayfinding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.site.text.ClockTime;
import org.colloquy.times.WrittenTimes;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a recording at which the places of an interview begin, as far as they are known: a
 * place that opens with a time, or whose first words have one in a record. What lies between is
 * shared out by words for the player, which is no ground to state a time.
 */
public final class PlaceMoments {
    private static final double SECOND = 1_000;
    private static final long UNKNOWN = -1;

    /** The moments in milliseconds: of a whole, that of its first words; or unknown. */
    private final Map<Locator, Long> moments = new HashMap<>();

    public PlaceMoments(Interview interview) {
        List<TimedStretch> stretches = interview.times().stretches();
        Set<Locator> opened =
                interview.isTimed() || stretches.isEmpty()
                        ? Set.of()
                        : WrittenTimes.openings(interview).keySet();
        Locator last = null;
        for (TimedStretch stretch : stretches) {
            // A long interview has a stretch for each word, and those of a passage come together.
            if (!stretch.passage().equals(last)) {
                last = stretch.passage();
                boolean known =
                        interview.isTimed()
                                ? stretch.precision() != TimePrecision.ESTIMATED
                                : opened.contains(last);
                put(last, known ? stretch.from() : UNKNOWN);
            }
        }
        if (!moments.isEmpty()) {
            interview.sections().forEach(this::put);
        }
    }

    private void put(Locator passage, long moment) {
        moments.putIfAbsent(passage, moment);
        moments.putIfAbsent(passage.whole(), moment);
    }

    private void put(Section section) {
        Locator place = section.locator();
        if (place == null) {
            return;
        }
        Locator first =
                section.questions().stream()
                        .map(Question::locator)
                        .filter(moments::containsKey)
                        .findFirst()
                        .orElseGet(
                                () ->
                                        section.passages()
                                                .map(Passage::locator)
                                                .filter(moments::containsKey)
                                                .findFirst()
                                                .orElse(place));
        Long moment = moments.get(first);
        if (moment != null) {
            moments.putIfAbsent(place, moment);
        }
    }

    /** Returns when a place begins, as a clock shows it; null if that is not known. */
    public @Nullable String clock(Locator place) {
        Long moment = moments.get(place);
        return moment == null || moment == UNKNOWN ? null : ClockTime.of(moment / SECOND);
    }
}
