package org.colloquy.site.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimedStretch;

/**
 * Scale on which the passages of an interview lie: by the times at which they are said; where these
 * are not known, or run backwards, by the lengths of their texts.
 */
public final class TextScale {
    private static final int FEWEST_TIMED = 2;

    /** One in so many times may run backwards. */
    private static final int ORDERLY = 20;

    /** Milliseconds by which speakers talk into each other. */
    private static final int TALKED_INTO = 5000;

    /** A recording begins at zero, unless the first words come later than this part of it. */
    private static final int LATE = 4;

    private final double[] begins;
    private final double[] ends;
    private final boolean timed;
    private final double first;
    private final double last;

    private TextScale(double[] begins, double[] ends, boolean timed) {
        this.begins = begins;
        this.ends = ends;
        this.timed = timed;
        this.last = DoubleStream.of(ends).max().orElse(0);
        boolean late = timed && begins.length > 0 && begins[0] > last / LATE;
        this.first = late ? begins[0] : 0;
    }

    /**
     * Returns the scale of an interview.
     *
     * @param order of the same interview
     */
    public static TextScale of(Interview interview, TextOrder order) {
        double[] lengths =
                order.passages().stream()
                        .mapToDouble(p -> Math.max(1, p.text().length()))
                        .toArray();
        double[] begins = new double[lengths.length];
        double[] ends = new double[lengths.length];
        boolean timed = read(interview.times(), order.passages(), begins, ends);
        if (timed) {
            fill(begins, ends, lengths);
        } else {
            double at = 0;
            for (int i = 0; i < lengths.length; i++) {
                begins[i] = at;
                at += lengths[i];
                ends[i] = at;
            }
        }
        return new TextScale(begins, ends, timed);
    }

    /** Reads the times of passages, -1 where there are none; false if they make no scale. */
    private static boolean read(
            InterviewTimes times, List<Passage> passages, double[] begins, double[] ends) {
        if (times.isEmpty()) {
            return false;
        }
        Map<Locator, List<TimedStretch>> known = times.byPassage();
        int found = 0;
        int backwards = 0;
        double latest = 0;
        for (int i = 0; i < begins.length; i++) {
            List<TimedStretch> said = known.getOrDefault(passages.get(i).locator(), List.of());
            begins[i] = said.stream().mapToDouble(TimedStretch::from).min().orElse(-1);
            ends[i] = said.stream().mapToDouble(TimedStretch::to).max().orElse(-1);
            if (!said.isEmpty()) {
                found++;
                backwards += begins[i] < latest - TALKED_INTO ? 1 : 0;
                begins[i] = Math.max(begins[i], latest);
                ends[i] = Math.max(ends[i], begins[i]);
                latest = begins[i];
            }
        }
        return found >= FEWEST_TIMED && backwards * ORDERLY <= found && latest > 0;
    }

    /** Gives passages without a time their part of the time between their neighbours. */
    private static void fill(double[] begins, double[] ends, double[] lengths) {
        double before = 0;
        int i = 0;
        while (i < begins.length) {
            int next = i;
            double length = 0;
            while (next < begins.length && begins[next] < 0) {
                length += lengths[next++];
            }
            double after = next < begins.length ? Math.max(before, begins[next]) : before;
            double at = before;
            for (; i < next; i++) {
                begins[i] = at;
                at += (after - before) * lengths[i] / length;
                ends[i] = at;
            }
            if (i < begins.length) {
                before = Math.max(before, ends[i]);
                i++;
            }
        }
    }

    /** Tells whether it goes by times. */
    public boolean isTimed() {
        return timed;
    }

    /** Returns where a passage begins, from 0 at the beginning to 1 at the end. */
    double begin(int passage) {
        return passage >= begins.length ? 1 : part(begins[passage]);
    }

    /** Returns where a passage ends, from 0 to 1. */
    double end(int passage) {
        return passage < 0 ? 0 : part(ends[passage]);
    }

    private double part(double at) {
        return last <= first ? 0 : Math.min(1, Math.max(0, (at - first) / (last - first)));
    }

    /** Returns the milliseconds at which a passage begins; its place in the text without times. */
    public long from(int passage) {
        return Math.round(begins[passage]);
    }

    /** Returns the milliseconds that a passage takes; the length of its text without times. */
    long length(int passage) {
        return Math.round(Math.max(0, ends[passage] - begins[passage]));
    }
}
