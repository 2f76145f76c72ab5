package org.colloquy.site.wayfinding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.site.text.ClockTime;
import org.colloquy.site.text.LocaleTexts;

/**
 * Map of a long transcript whose own headings are too few to find one's way by: a stop every few
 * minutes, or every so many turns where these bear no times.
 */
public final class TranscriptMap {
    /** Turns from which on a transcript, or a section of it, is long. */
    public static final int LONG = 200;

    private static final int FEWEST_STOPS = 8;
    private static final int MOST_STOPS = 40;

    /** Turns between two stops, unless that makes too many. */
    private static final int TURNS_APART = 50;

    /** Seconds between two stops, of which the first are for all but the longest recordings. */
    private static final int[] SECONDS_APART = {60, 120, 300, 600, 900, 1200, 1800, 3600, 7200};

    private static final int COMMONLY_APART = 600;

    /** Turns among which a stop may choose, since few are told by the words "Right. So." */
    private static final int CHOICE = 10;

    /** Characters that say something. */
    private static final int TELLING = 24;

    /** Turns of which one must bear a time, if a map is to go by times. */
    private static final int UNTIMED = 10;

    private static final int WORDS = 36;

    private static final Pattern CUT = Pattern.compile("[\\s\\p{Punct}…–—]+…$");

    private final boolean sparse;
    private final int turnsApart;
    private final int secondsApart;

    public TranscriptMap(Interview interview) {
        this.sparse =
                interview.form() == InterviewForm.TURNS
                        && interview.headedSections().size() < FEWEST_STOPS;
        List<List<Turn>> all =
                interview.sections().stream()
                        .map(TranscriptMap::labelled)
                        .filter(turns -> sparse && turns.size() >= LONG)
                        .toList();
        int turns = all.stream().mapToInt(List::size).sum();
        long timed = all.stream().flatMap(List::stream).filter(TranscriptMap::isTimed).count();
        double duration = all.stream().mapToDouble(TranscriptMap::duration).sum();
        this.turnsApart =
                TURNS_APART * Math.max(1, -Math.floorDiv(-turns, TURNS_APART * MOST_STOPS));
        this.secondsApart = timed * UNTIMED < turns ? 0 : secondsApart(duration);
    }

    /**
     * Returns the stops in a section, in order; none unless it is long and the headings are few.
     */
    public List<MapStop> stops(Section section) {
        List<Turn> turns = sparse ? labelled(section) : List.of();
        if (turns.size() < LONG) {
            return List.of();
        }
        List<Integer> begins = secondsApart > 0 ? byTime(turns) : byTurns(turns);
        List<MapStop> stops = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : turns.size();
            if (i > 0) {
                stops.add(stop(telling(turns, begins.get(i), end)));
            } else if (section.heading() == null) {
                stops.add(stop(turns.get(0)));
            }
        }
        return stops;
    }

    private static List<Turn> labelled(Section section) {
        return section.turns().filter(turn -> turn.label() != null).toList();
    }

    /** Returns the seconds between the times of a section, one recording after the other. */
    private static double duration(List<Turn> turns) {
        double duration = 0;
        double before = Double.NaN;
        for (Turn turn : turns) {
            double at = seconds(turn);
            if (!Double.isNaN(at)) {
                duration += at > before ? at - before : 0;
                before = at;
            }
        }
        return duration;
    }

    /** Returns the time at which a turn begins; not a number if it bears none. */
    static double seconds(Turn turn) {
        SpeakerLabel label = turn.label();
        return label == null || label.time() == null ? Double.NaN : label.time().seconds();
    }

    static boolean isTimed(Turn turn) {
        return !Double.isNaN(seconds(turn));
    }

    /** Returns how far apart stops by time are; 0 if there are too few of them. */
    private static int secondsApart(double duration) {
        int apart = 0;
        for (int step : SECONDS_APART) {
            boolean enough = duration / step >= FEWEST_STOPS;
            if (enough && (step <= COMMONLY_APART || duration / apart > MOST_STOPS)) {
                apart = step;
            }
        }
        return apart;
    }

    private List<Integer> byTurns(List<Turn> turns) {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < turns.size(); i += turnsApart) {
            begins.add(i);
        }
        return begins;
    }

    /** Returns where each stretch begins, and where a clock starts anew. */
    private List<Integer> byTime(List<Turn> turns) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        double next = Double.NaN;
        for (int i = 0; i < turns.size(); i++) {
            double at = seconds(turns.get(i));
            boolean first = Double.isNaN(next) && !Double.isNaN(at);
            boolean passed = at >= next || at < next - 2 * secondsApart;
            if (passed && i > 0) {
                begins.add(i);
            }
            if (first || passed) {
                next = (Math.floor(at / secondsApart) + 1) * secondsApart;
            }
        }
        return begins;
    }

    /** Returns the first turn from one on that says something, of those that bear what it bears. */
    private Turn telling(List<Turn> turns, int from, int end) {
        for (int i = from; i < Math.min(end, from + CHOICE); i++) {
            boolean placed = secondsApart == 0 || isTimed(turns.get(i));
            if (placed && words(turns.get(i)).length() >= TELLING) {
                return turns.get(i);
            }
        }
        return turns.get(from);
    }

    private static String words(Turn turn) {
        SpeakerLabel label = turn.label();
        return !turn.passages().isEmpty()
                ? turn.passages().get(0).text()
                : label == null ? "" : label.speaker();
    }

    private MapStop stop(Turn turn) {
        double at = secondsApart > 0 ? seconds(turn) : Double.NaN;
        return new MapStop(
                turn.locator(),
                CUT.matcher(LocaleTexts.shortened(words(turn), WORDS)).replaceFirst("…"),
                Double.isNaN(at) ? null : ClockTime.of(at));
    }
}
