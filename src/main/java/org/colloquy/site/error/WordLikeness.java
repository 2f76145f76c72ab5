package org.colloquy.site.error;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Likeness of names to some words: each word is looked for among the words of a name, as the
 * beginning of one or with a slip of the pen (by Jaro and Winkler). A name that lacks one of the
 * words is not like them at all, however many letters they share.
 */
final class WordLikeness {
    /** Words of fewer letters say little beside others. */
    private static final int SHORT = 3;

    /** Least likeness of two words of which one may be the other with a slip. */
    private static final double SLIP = 0.88;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final List<String> wanted;

    /**
     * Creates the likeness to some words.
     *
     * @param wanted in small letters
     */
    WordLikeness(String wanted) {
        List<String> all = words(wanted).toList();
        List<String> telling = all.stream().filter(word -> word.length() >= SHORT).toList();
        this.wanted = telling.isEmpty() ? all : telling;
    }

    /** Returns how much a name is like the words: from 0, not at all, to 1. */
    double to(String name) {
        List<String> words = words(name).toList();
        double whole = 0;
        for (String one : wanted) {
            double best = words.stream().mapToDouble(word -> of(one, word)).max().orElse(0);
            if (best < SLIP) {
                return 0;
            }
            whole += best;
        }
        return wanted.isEmpty() ? 0 : whole / wanted.size();
    }

    private double of(String one, String word) {
        return word.startsWith(one) ? 1 : similarity.apply(one, word);
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty());
    }
}
