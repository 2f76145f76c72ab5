package org.colloquy.markdown;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.corpus.Interview;

/**
 * Which names of terms differ between what interviews were read with and what they would be read
 * with now; worked out once for each of the former.
 */
final class TermChanges {
    private final Map<TermIndex, TermIndex.Difference> known = new ConcurrentHashMap<>();

    /**
     * Whether terms would be found elsewhere in an interview. What decides is whether a name that
     * came, went or changed stands anywhere in it: where none does, all other names are found as
     * they were.
     */
    boolean concern(Interview interview, TermIndex before, TermIndex now) {
        if (before == now) {
            return false;
        }
        TermIndex.Difference changed = known.computeIfAbsent(before, now::difference);
        return interview.passages().anyMatch(passage -> changed.isIn(passage.text()));
    }
}
