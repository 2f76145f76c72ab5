package org.colloquy.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The wordings that found families, and of a later question the one that is most alike.
 *
 * <p>Near-linear: only those are compared that share a pair of rare words ({@link RareWords}). A
 * pair takes {@value #CROWD} wordings; where more share it, later ones only join by the same
 * wording.
 */
final class Founders {
    private static final int CROWD = 200;

    /** A wording with which later ones are compared. */
    private record Founder(Founding founding, Wording wording) {}

    private final RareWords words;
    private final Map<Long, List<Founder>> shorter = new HashMap<>();
    private final Map<Long, List<Founder>> longer = new HashMap<>();

    /**
     * The pairs by which wordings may be found as the shorter of two. Most pairs of rare words are
     * the rarest of no wording, and nothing is found under them.
     */
    private final Sieve rarest;

    private boolean isCrowded;

    /**
     * @param words the rare ones, of all wordings that will be added or asked for
     * @param pairs of all these wordings
     */
    Founders(RareWords words, Collection<RareWords.Pairs> pairs) {
        this.words = words;
        this.rarest = new Sieve(pairs.size());
        for (RareWords.Pairs each : pairs) {
            if (!each.isEmpty()) {
                rarest.add(each.rarest());
            }
        }
    }

    /** Adds a founder; one of too few or too many words is alike to none. */
    void add(Founding founding, Wording wording) {
        add(founding, wording, words.pairs(wording));
    }

    /**
     * The same.
     *
     * @param pairs of the wording
     */
    void add(Founding founding, Wording wording, RareWords.Pairs pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        Founder founder = new Founder(founding, wording);
        put(shorter, pairs.rarest(), founder);
        for (long pair : pairs.all()) {
            if (rarest.mayHold(pair)) {
                put(longer, pair, founder);
            }
        }
    }

    private void put(Map<Long, List<Founder>> map, long pair, Founder founder) {
        List<Founder> crowd = map.computeIfAbsent(pair, p -> new ArrayList<>(1));
        if (crowd.size() < CROWD) {
            crowd.add(founder);
        }
        isCrowded |= crowd.size() > CROWD / 2;
    }

    /**
     * Whether a wording found no room, so that the order in which they came matters, or would not
     * if as many came again.
     */
    boolean isCrowded() {
        return isCrowded;
    }

    /**
     * The founding most alike to a question; of several the oldest.
     *
     * @param pairs of its wording, some
     * @param fit whether a founding takes the question
     */
    Optional<Founding> nearest(Put put, RareWords.Pairs pairs, Predicate<Founding> fit) {
        Nearest nearest = new Nearest(put, fit);
        for (long pair : pairs.all()) {
            if (rarest.mayHold(pair)) {
                shorter.getOrDefault(pair, List.of()).forEach(nearest::look);
            }
        }
        longer.getOrDefault(pairs.rarest(), List.of()).forEach(nearest::look);
        return Optional.ofNullable(nearest.founding);
    }

    private static final class Nearest {
        private final Put put;
        private final Predicate<Founding> fit;
        private double likeness;
        private @Nullable Founding founding;

        Nearest(Put put, Predicate<Founding> fit) {
            this.put = put;
            this.fit = fit;
        }

        void look(Founder founder) {
            double now = founder.wording().likeness(put.wording());
            if (now > 0
                    && isBetter(now, founder.founding())
                    && founder.wording().isComparable(put.asked().isMarked())
                    && fit.test(founder.founding())) {
                likeness = now;
                founding = founder.founding();
            }
        }

        private boolean isBetter(double now, Founding other) {
            Founding best = founding;
            return best == null || now > likeness || (now == likeness && other.isOlderThan(best));
        }
    }
}
