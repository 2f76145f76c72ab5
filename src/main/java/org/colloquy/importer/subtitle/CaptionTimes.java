package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.importer.subtitle.TimedPieces.TimedPiece;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.word.WordCounter;
import org.colloquy.times.SpokenWord;
import org.jspecify.annotations.Nullable;

/**
 * Step from captions to words with times. A caption lasts to the next one of the same speaker at
 * most: what captions show for longer than it is said is not heard.
 */
final class CaptionTimes {
    /** Time that a word takes, in milliseconds, where its caption does not say when it ends. */
    private static final int SPOKEN_WORD = 400;

    /** Time for which a word may last, in milliseconds, where the next caption begins meanwhile. */
    private static final int SLOWEST_WORD = 3_000;

    private final OriginalText original;
    private final WordCounter counter = new WordCounter();
    private final List<TimedPiece> pieces = new ArrayList<>();
    private final List<Cue> reversed = new ArrayList<>();
    private final List<Cue> unmarked = new ArrayList<>();

    private CaptionTimes(OriginalText original) {
        this.original = original;
    }

    /** Returns the words whose times are known, and says which times cannot be. */
    static List<SpokenWord> of(OriginalText original, List<Cue> cues) {
        CaptionTimes times = new CaptionTimes(original);
        List<Cue> timed = cues.stream().filter(CaptionTimes::isTimed).toList();
        BitSet rising = RisingTimes.among(timed);
        List<Cue> falling = new ArrayList<>();
        int at = 0;
        for (Cue cue : cues) {
            if (isTimed(cue) && rising.get(at)) {
                int next = rising.nextSetBit(at + 1);
                times.add(cue, next < 0 ? null : timed.get(next));
            } else {
                cue.said().forEach(said -> times.addUntimed(said.text()));
                falling.addAll(isTimed(cue) ? List.of(cue) : List.of());
            }
            at += isTimed(cue) ? 1 : 0;
        }
        times.report(falling, "out of the order of time", "the words are kept without it");
        times.report(times.reversed, "with an end before the beginning", "the end is not kept");
        times.report(
                times.unmarked,
                "with times inside that are out of order",
                "the words are kept without these");
        return UntimedPieces.timed(times.pieces);
    }

    private static boolean isTimed(Cue cue) {
        return cue.start() != null && !cue.text().isBlank();
    }

    private void report(List<Cue> amiss, String why, String what) {
        if (!amiss.isEmpty()) {
            original.report(
                    Severity.WARNING,
                    "bad-time",
                    amiss.get(0).line(),
                    "%s %s, the first of them here: %s"
                            .formatted(CountedNoun.of(amiss.size(), "caption"), why, what));
        }
    }

    private void addUntimed(String text) {
        if (!text.isBlank()) {
            pieces.add(TimedPiece.untimed(text));
        }
    }

    private void add(Cue cue, @Nullable Cue next) {
        long from = cue.start() == null ? 0 : cue.start();
        long words = Math.max(1, counter.count(cue.text()));
        Long end = cue.end();
        if (end != null && end < from) {
            reversed.add(cue);
            end = null;
        }
        long until = next == null || next.start() == null ? Long.MAX_VALUE : next.start();
        long slowest = from + words * SLOWEST_WORD;
        long latest = end == null ? Math.min(until, slowest) : end;
        TimedPieces divided =
                TimedPieces.of(
                        cue.said(),
                        from,
                        end == null
                                ? Math.min(until, from + words * SPOKEN_WORD)
                                : isTogether(cue, next, end <= slowest)
                                        ? end
                                        : Math.min(end, until),
                        latest);
        pieces.addAll(divided.pieces());
        if (divided.isOutside()) {
            unmarked.add(cue);
        }
    }

    /** Tells whether somebody else speaks in the next caption, and so perhaps at the same time. */
    private static boolean isTogether(Cue cue, @Nullable Cue next, boolean likely) {
        if (next == null || !likely) {
            return false;
        }
        CueWords last = cue.said().get(cue.said().size() - 1);
        CueWords first = next.said().get(0);
        return first.changes() || (first.name() != null && !first.name().equals(last.name()));
    }
}
