package org.colloquy.site.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.model.interview.Interview;

/**
 * Captions of an interview in the order of its recording, one at a time. Where the text says things
 * in another order than the recording, the recording's counts.
 */
public final class CaptionTimeline {
    /** Voices that one caption shows, unless all begin at one moment. */
    private static final int MOST_VOICES = 4;

    /** Milliseconds that the last words are shown whose end nobody knows. */
    private static final long UNKNOWN_END = 3_000;

    private CaptionTimeline() {}

    /** Tells whether anything of an interview can be shown as captions. */
    public static boolean has(Interview interview) {
        return interview.hasTimes();
    }

    /** Returns the captions: each ends after it begins, and before the next one begins. */
    static List<Caption> of(Interview interview) {
        return of(SpokenPassages.of(interview));
    }

    static List<Caption> of(List<SpokenPassage> passages) {
        List<Caption> sorted =
                passages.stream()
                        .flatMap(passage -> CaptionDivider.captions(passage).stream())
                        .sorted(Comparator.comparingLong(Caption::from))
                        .toList();
        List<Caption> apart = new ArrayList<>();
        CaptionMerger merger = null;
        for (Caption next : sorted) {
            if (merger == null) {
                merger = new CaptionMerger(next);
            } else if (!merger.takes(next)) {
                apart.add(merger.caption(next.from()));
                merger = new CaptionMerger(next);
            }
        }
        if (merger != null) {
            apart.add(merger.caption(Long.MAX_VALUE));
        }
        return apart;
    }

    /** One caption while others that are said at the same time are joined to it. */
    private static final class CaptionMerger {
        private final Caption first;
        private final List<SpokenPassage> voices;
        private long to;
        private long last;

        private CaptionMerger(Caption first) {
            this.first = first;
            this.voices = new ArrayList<>(first.voices());
            this.to = first.to();
            this.last = first.last();
        }

        /**
         * Takes a caption that cannot be shown behind this one without losing what is said; tells
         * whether it did.
         */
        private boolean takes(Caption next) {
            boolean isOpening = next.from() == first.from();
            boolean isInside = next.from() < to && (next.from() <= last || next.to() <= to);
            if (!isOpening && !(isInside && voices.size() < MOST_VOICES)) {
                return false;
            }
            voices.addAll(next.voices());
            to = Math.max(to, next.to());
            last = Math.max(last, next.last());
            return true;
        }

        /** Returns the caption, which ends before another begins. */
        private Caption caption(long next) {
            long end = to > first.from() ? to : first.from() + UNKNOWN_END;
            return new Caption(first.from(), Math.min(end, next), voices);
        }
    }
}
