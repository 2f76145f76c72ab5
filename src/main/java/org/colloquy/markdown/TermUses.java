package org.colloquy.markdown;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Mention;
import org.jspecify.annotations.Nullable;

/** In how many interviews each term is mentioned; what has not changed is not counted again. */
final class TermUses {
    private final Set<Interview> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> interviews = new HashMap<>();

    private TermUses() {}

    /**
     * Counts.
     *
     * @param before what was counted of an earlier edition
     */
    static TermUses of(Collection<Interview> now, @Nullable TermUses before) {
        TermUses uses = new TermUses();
        uses.counted.addAll(now);
        Set<Interview> known = before == null ? Set.of() : before.counted;
        if (before != null) {
            uses.interviews.putAll(before.interviews);
        }
        now.stream().filter(one -> !known.contains(one)).forEach(one -> uses.count(one, 1));
        known.stream()
                .filter(one -> !uses.counted.contains(one))
                .forEach(one -> uses.count(one, -1));
        return uses;
    }

    private void count(Interview interview, int by) {
        Set<String> terms = new HashSet<>();
        for (Mention mention : interview.mentions()) {
            if (terms.add(mention.term())) {
                interviews.merge(mention.term(), by, Integer::sum);
            }
        }
    }

    /** Whether any interview mentions a term. */
    boolean mention(String term) {
        return interviews.getOrDefault(term, 0) > 0;
    }
}
