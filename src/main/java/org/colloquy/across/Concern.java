package org.colloquy.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions that have to do with some: those that are worded like one of them or alike, or want
 * the address of one, and those that have to do with these in turn. No others can be in a family
 * with them or have a number behind an address because of them: whether some of these are there or
 * not changes nothing for the rest.
 */
final class Concern {
    /** To look for what has to do with more wordings takes longer than to find all families. */
    private static final int MOST = 200;

    private final Collection<List<Put>> all;
    private final Set<Put> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Way> known = new HashSet<>();

    /** In which way something is asked: what is asked in the same way concerns the same. */
    private record Way(String key, List<String> content, Set<String> asks, String stem) {
        static Way of(Put put) {
            Wording wording = put.wording();
            return new Way(wording.key(), wording.content(), wording.asks(), put.stem());
        }
    }

    private Concern(Collection<List<Put>> all) {
        this.all = all;
    }

    /**
     * What has to do with some questions, these included.
     *
     * @param some that differ between two editions, of both of them
     * @param all questions of the later one
     * @return nothing if it is too much
     */
    static Optional<Set<Put>> of(Collection<Put> some, Collection<List<Put>> all) {
        Concern concern = new Concern(all);
        List<Put> next = concern.added(some);
        while (!next.isEmpty() && concern.known.size() <= MOST) {
            next = concern.added(concern.like(next));
        }
        return next.isEmpty() ? Optional.of(concern.concerned) : Optional.empty();
    }

    /** Adds some, and gives those of them that ask in a way that was not known. */
    private List<Put> added(Collection<Put> some) {
        List<Put> others = new ArrayList<>();
        for (Put put : some) {
            if (concerned.add(put) && known.add(Way.of(put))) {
                others.add(put);
            }
        }
        return others;
    }

    private List<Put> like(List<Put> some) {
        Wanted wanted = new Wanted(some);
        return all.parallelStream()
                .flatMap(puts -> puts.stream().filter(wanted::isLike))
                .filter(put -> !concerned.contains(put))
                .toList();
    }

    private static final class Wanted {
        private final Set<String> keys;
        private final Set<String> stems;
        private final Wording[] wordings;

        Wanted(List<Put> some) {
            keys = some.stream().map(put -> put.wording().key()).collect(Collectors.toSet());
            stems = some.stream().map(Put::stem).collect(Collectors.toSet());
            wordings = some.stream().map(Put::wording).toArray(Wording[]::new);
        }

        // A plain loop: after a start nothing of this has been compiled when it is first wanted.
        boolean isLike(Put other) {
            for (Wording wording : wordings) {
                if (wording.likeness(other.wording()) > 0) {
                    return true;
                }
            }
            return keys.contains(other.wording().key()) || stems.contains(other.stem());
        }
    }
}
