package org.colloquy.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something of an earlier edition and what it is in a later one.
 *
 * <p>After most edits an edition has what the one before had, in the same order, and some of it in
 * another revision. What follows from all of it together can then be made of what followed before.
 */
public record Revision<T>(T earlier, T later) {

    /**
     * What has been revised between two editions; empty if something came, went or moved, so that
     * nothing is said of the whole. Takes next to no time for what is the same object in both.
     *
     * @param follows whether a later thing is a revision of an earlier one and stands in its place
     */
    public static <T> Optional<List<Revision<T>>> between(
            List<T> before, List<T> now, BiPredicate<T, T> follows) {
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        List<Revision<T>> revisions = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            T earlier = before.get(i);
            T later = now.get(i);
            if (earlier == later) {
                continue;
            }
            if (!follows.test(earlier, later)) {
                return Optional.empty();
            }
            revisions.add(new Revision<>(earlier, later));
        }
        return Optional.of(revisions);
    }

    /**
     * Which interviews have been revised between two editions, in the order of which they stand.
     */
    public static Optional<List<Revision<Interview>>> between(
            List<Interview> before, List<Interview> now) {
        return between(before, now, Interview::standsWhere);
    }

    /** The same of something that belongs to each. */
    public <S> Revision<S> map(Function<T, S> part) {
        return new Revision<>(part.apply(earlier), part.apply(later));
    }

    /** Whether both are one object. */
    public boolean isNone() {
        return earlier == later;
    }
}
