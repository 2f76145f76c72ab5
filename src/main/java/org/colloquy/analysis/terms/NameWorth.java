package org.colloquy.analysis.terms;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.analysis.terms.CasedToken.Casing;

/**
 * Decides which names are worth an entry: by how often they stand, in how many interviews, and by
 * how their words are written elsewhere in the corpus. What common words are is told by that alone,
 * in any language.
 */
final class NameWorth {
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})");

    /** Up to so many interviews a short form may stand once. */
    private static final int FEW_INTERVIEWS = 20;

    /** From so many interviews a name must stand in three of them. */
    private static final int MANY_INTERVIEWS = 300;

    /** A short form of two letters is often something else: it must recur. */
    private static final int OFTEN = 5;

    /** A word that is written small more often than this is a common word. */
    private static final double COMMON = 0.5;

    /** A text in which so many words have capitals writes nouns so, as German does. */
    private static final double NOUNS_WITH_CAPITALS = 0.13;

    private static final double RARELY_SMALL = 0.05;

    private final TermTally tally;
    private final int spread;
    private final boolean nounsHaveCapitals;

    NameWorth(TermTally tally) {
        this.tally = tally;
        this.spread =
                tally.interviews() <= FEW_INTERVIEWS
                        ? 1
                        : tally.interviews() <= MANY_INTERVIEWS ? 2 : 3;
        this.nounsHaveCapitals = tally.capitalShare() > NOUNS_WITH_CAPITALS;
    }

    boolean isTerm(String name, NameTotal total) {
        if (total.interviews() < spread || total.alone() * 4 < total.all()) {
            return false;
        }
        if (name.indexOf(' ') >= 0) {
            return isPhrase(name, total);
        }
        return switch (CasedToken.of(name, 0, false).casing()) {
            case SHORT_FORM -> isShortForm(name, total);
            case MIXED -> total.all() > 1 && letters(name) > 1 && tally.smallShare(name) < COMMON;
            case CAPITAL -> isSingle(name, total);
            case DOTTED, LOWER, NUMBER -> false;
        };
    }

    private boolean isShortForm(String name, NameTotal total) {
        boolean shouted = tally.small(name) >= total.all();
        boolean joined = name.indexOf('&') > 0;
        return !shouted
                && !ROMAN.matcher(name).matches()
                && (letters(name) > 2 || joined || total.all() >= OFTEN);
    }

    private static long letters(String name) {
        return name.codePoints().filter(Character::isLetter).count();
    }

    private boolean isPhrase(String name, NameTotal total) {
        if (total.all() < 2 || (total.telling() == 0 && total.uncased() == 0)) {
            return false;
        }
        if (nounsHaveCapitals && total.all() < 3) {
            return false;
        }
        List<String> words = Arrays.asList(name.split(" "));
        boolean joined = words.stream().anyMatch(NameWorth::isSmall);
        if (joined && (nounsHaveCapitals || !isOneName(words, total))) {
            return false;
        }
        return words.stream().anyMatch(this::isNoCommonWord);
    }

    private static boolean isSmall(String word) {
        return CasedToken.of(word, 0, false).casing() == Casing.LOWER;
    }

    private boolean isNoCommonWord(String word) {
        return switch (CasedToken.of(word, 0, false).casing()) {
            case SHORT_FORM, MIXED -> true;
            case CAPITAL -> tally.smallShare(word) < COMMON;
            case DOTTED, LOWER, NUMBER -> false;
        };
    }

    /** Tells whether the parts that a small word joins stand together more often than apart. */
    private boolean isOneName(List<String> words, NameTotal total) {
        int apart = 0;
        String part = "";
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || isSmall(words.get(i))) {
                apart += tally.name(part).map(NameTotal::alone).orElse(0);
                part = "";
            } else {
                part = part.isEmpty() ? words.get(i) : part + " " + words.get(i);
            }
        }
        return apart < total.all();
    }

    /** A single word with one capital is a name where it recurs and is never written small. */
    private boolean isSingle(String name, NameTotal total) {
        if (name.length() < 3) {
            return false;
        }
        if (total.uncased() * 2 > total.all()) {
            return total.all() > 1 && tally.small(name) < total.all();
        }
        return !nounsHaveCapitals
                && total.interviews() >= 3
                && total.telling() >= 3
                && tally.smallShare(name) < RARELY_SMALL;
    }
}
