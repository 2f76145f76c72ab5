package org.colloquy.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Locator;
import org.colloquy.model.StartTime;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.times.match.WordToken;
import org.jspecify.annotations.Nullable;

/**
 * Times that stand in the text of an interview: those of labels, and those at the head of passages.
 * What is said from one to the next shares the time between them by its words.
 */
public final class WrittenTimes {
    /** Milliseconds that a word takes, where nothing says when the next one begins. */
    private static final long A_WORD = 400;

    private static final Pattern LEADING =
            Pattern.compile(
                    "\\[\\s?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,]\\d{1,3})?\\s?\\]\\s*"
                            + "|(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,]\\d{1,3})?(?![\\d:])\\s*");

    private final Map<Locator, Long> starts = new HashMap<>();
    private final Map<Locator, Long> openings = new HashMap<>();
    private final List<TimedStretch> stretches = new ArrayList<>();

    /** Passages from one written time to the next. */
    private final List<UntimedPassage> since = new ArrayList<>();

    private long from = -1;

    private WrittenTimes() {}

    /**
     * Passage that has no time but what it shares with its neighbours, without a time at its head.
     *
     * @param start of its words in its text
     */
    private record UntimedPassage(Locator passage, int start, int end, int words) {}

    /** Returns the times that stand in an interview; none where none do. */
    public static InterviewTimes of(Interview interview) {
        List<TimedStretch> stretches = read(interview).stretches;
        return stretches.isEmpty() ? InterviewTimes.NONE : new InterviewTimes(stretches);
    }

    private static WrittenTimes read(Interview interview) {
        WrittenTimes times = withStarts(interview);
        interview.passages().forEach(times::add);
        times.end(-1);
        return times;
    }

    /** Returns the passages that open with a time, and when that is, in milliseconds. */
    public static Map<Locator, Long> openings(Interview interview) {
        return read(interview).openings;
    }

    /** Tells whether any words of an interview have a time, which is sooner told than all times. */
    public static boolean areIn(Interview interview) {
        return interview.passages().anyMatch(withStarts(interview)::isFirst);
    }

    /** Returns the times that turns have at their beginnings, and no others yet. */
    private static WrittenTimes withStarts(Interview interview) {
        WrittenTimes times = new WrittenTimes();
        interview.sections().stream().flatMap(section -> section.turns()).forEach(times::start);
        return times;
    }

    /** Adds a passage; tells whether it is the first that has words and a time. */
    private boolean isFirst(Passage passage) {
        start(passage.label(), passage.locator());
        boolean begun = from >= 0 || starts.containsKey(passage.locator());
        if (begun || passage.text().indexOf(':') >= 0) {
            add(passage);
        }
        return !since.isEmpty();
    }

    private void start(Turn turn) {
        if (!turn.passages().isEmpty()) {
            start(turn.label(), turn.passages().get(0).locator());
        }
    }

    private void start(@Nullable SpeakerLabel label, Locator passage) {
        StartTime time = label == null ? null : label.time();
        if (time != null) {
            starts.putIfAbsent(passage, Math.round(time.seconds() * 1000));
        }
    }

    private void add(Passage passage) {
        start(passage.label(), passage.locator());
        String text = PassageText.of(passage.text());
        Matcher leading = LEADING.matcher(text);
        boolean leads = leading.lookingAt();
        Long begins = starts.get(passage.locator());
        if (begins != null || leads) {
            long next = begins == null ? time(leading) : begins;
            end(next);
            from = next;
            openings.put(passage.locator(), next);
        }
        if (from < 0) {
            return;
        }
        int start = leads ? leading.end() : 0;
        int words = WordToken.count(text.substring(start));
        if (words > 0) {
            since.add(new UntimedPassage(passage.locator(), start, text.length(), words));
        }
    }

    private static long time(Matcher time) {
        int first = time.group(2) == null ? 4 : 1;
        long hours = time.group(first) == null ? 0 : Long.parseLong(time.group(first));
        long minutes = Long.parseLong(time.group(first + 1));
        return 1000 * (3600 * hours + 60 * minutes + Long.parseLong(time.group(first + 2)));
    }

    /**
     * Gives the passages since the last time theirs.
     *
     * @param next the time that follows, in milliseconds; -1 if none does
     */
    private void end(long next) {
        int all = since.stream().mapToInt(UntimedPassage::words).sum();
        long to = next > from ? next : from + all * A_WORD;
        int before = 0;
        for (UntimedPassage one : since) {
            long begins = from + (to - from) * before / all;
            before += one.words();
            long ends = from + (to - from) * before / all;
            stretches.add(
                    new TimedStretch(
                            one.passage(),
                            one.start(),
                            one.end(),
                            begins,
                            ends,
                            TimePrecision.CUE));
        }
        since.clear();
    }
}
