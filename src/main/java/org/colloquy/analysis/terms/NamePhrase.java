package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.analysis.terms.CasedToken.Casing;

/**
 * Words with capitals in a row, with the small words that join them.
 *
 * @param words in their order, those that join included
 * @param parts the rows between the words that join; empty where none does
 * @param tells whether its capitals are more than those with which a sentence begins
 */
record NamePhrase(String text, List<CasedToken> words, List<NamePhrase> parts, boolean tells) {
    private static final int MAX_WORDS = 8;

    /** Returns the longest phrases of a text, in its order. */
    static List<NamePhrase> in(String text, List<CasedToken> tokens, SmallWords small) {
        List<NamePhrase> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(tokens.get(i))) {
                int end = end(text, tokens, i, small);
                if (end - i <= MAX_WORDS) {
                    add(text, tokens.subList(i, end), small, found);
                }
                i = end - 1;
            }
        }
        return found;
    }

    private static int end(String text, List<CasedToken> tokens, int from, SmallWords small) {
        int end = from + 1;
        while (end < tokens.size() && touch(text, tokens.get(end - 1), tokens.get(end))) {
            if (isName(tokens.get(end))) {
                end++;
            } else if (small.joins(tokens.get(end))) {
                int next = end + 1;
                if (next < tokens.size()
                        && small.joins(tokens.get(next))
                        && touch(text, tokens.get(end), tokens.get(next))) {
                    next++;
                }
                if (next >= tokens.size()
                        || !isName(tokens.get(next))
                        || !touch(text, tokens.get(next - 1), tokens.get(next))) {
                    return end;
                }
                end = next + 1;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isName(CasedToken token) {
        Casing casing = token.casing();
        return casing != Casing.LOWER && casing != Casing.NUMBER;
    }

    /** Tells whether nothing but a blank lies between two words, or the dot of the first. */
    private static boolean touch(String text, CasedToken one, CasedToken next) {
        String between = text.substring(one.end(), next.start());
        return between.equals(" ")
                || between.equals("\u00A0")
                || (between.equals(". ") && one.casing() == Casing.DOTTED);
    }

    /**
     * Adds a phrase. A first word with which a sentence begins may owe its capital to that: then
     * the rest is the phrase, if the first word is otherwise written small.
     */
    private static void add(
            String text, List<CasedToken> row, SmallWords small, List<NamePhrase> found) {
        CasedToken first = row.get(0);
        boolean owed = first.opens() && first.casing() == Casing.CAPITAL;
        if (!owed || row.size() == 1) {
            found.add(of(text, row, !first.opens() || !owed));
        } else if (small.has(first)) {
            List<CasedToken> rest = row.subList(1, row.size());
            while (!rest.isEmpty() && !isName(rest.get(0))) {
                rest = rest.subList(1, rest.size());
            }
            found.add(of(text, rest, true));
        } else {
            found.add(of(text, row, false));
        }
    }

    private static NamePhrase of(String text, List<CasedToken> row, boolean tells) {
        List<NamePhrase> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= row.size(); i++) {
            if (i == row.size() || !isName(row.get(i))) {
                if (i > from + 1 && (from > 0 || i < row.size())) {
                    List<CasedToken> part = row.subList(from, i);
                    parts.add(
                            new NamePhrase(
                                    text(text, part),
                                    List.copyOf(part),
                                    List.of(),
                                    from > 0 || tells));
                }
                from = i + 1;
            }
        }
        return new NamePhrase(text(text, row), List.copyOf(row), parts, tells);
    }

    private static String text(String text, List<CasedToken> row) {
        CasedToken last = row.get(row.size() - 1);
        return text.substring(row.get(0).start(), last.start()).replace('\u00A0', ' ')
                + last.singular();
    }

    int start() {
        return words.get(0).start();
    }

    /** Tells whether so many of its words in a row are in capitals. */
    boolean isShouted(int most) {
        int row = 0;
        for (CasedToken word : words) {
            row = word.casing() == Casing.SHORT_FORM ? row + 1 : 0;
            if (row >= most) {
                return true;
            }
        }
        return false;
    }
}
