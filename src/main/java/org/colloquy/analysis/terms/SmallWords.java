package org.colloquy.analysis.terms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.analysis.terms.CasedToken.Casing;
import org.colloquy.text.TextFolding;

/**
 * Words that an interview writes small. The shortest among those that it uses most may stand within
 * a name, as in {@code Academy of Science and Technology}, whatever its language.
 */
final class SmallWords {
    private static final int MOST_USED = 14;
    private static final int MAX_LENGTH = 3;

    private final Set<String> all;
    private final Set<String> joining;

    private SmallWords(Set<String> all, Set<String> joining) {
        this.all = all;
        this.joining = joining;
    }

    static SmallWords of(List<List<CasedToken>> passages) {
        Map<String, Integer> used = new HashMap<>();
        for (List<CasedToken> tokens : passages) {
            for (CasedToken token : tokens) {
                if (token.casing() == Casing.LOWER) {
                    used.merge(token.text(), 1, Integer::sum);
                }
            }
        }
        return new SmallWords(
                used.keySet(),
                used.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_USED)
                        .map(Map.Entry::getKey)
                        .filter(word -> word.length() > 1 && word.length() <= MAX_LENGTH)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Tells whether a word may join the words of a name. */
    boolean joins(CasedToken token) {
        return joining.contains(token.text());
    }

    /** Tells whether a word that is written with a capital is elsewhere written small. */
    boolean has(CasedToken token) {
        return all.contains(TextFolding.lower(token.text()));
    }
}
