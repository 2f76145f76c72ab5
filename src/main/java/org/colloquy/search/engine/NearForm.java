package org.colloquy.search.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Form of a word that occurs, beside one that does not.
 *
 * @param edits signs that differ: put in, taken out, changed, or two that changed their places
 * @param entries the number of entries that have it
 */
public record NearForm(String form, int edits, int entries) {
    /** Words up to this length may differ by one sign, longer ones by two. */
    private static final int SHORT_WORD = 4;

    /** Number of forms to ask an index for, since it has an order of its own. */
    public static final int CANDIDATES = 100;

    private static final Comparator<NearForm> NEAREST_FIRST =
            Comparator.comparingInt(NearForm::edits)
                    .thenComparing(Comparator.comparingInt(NearForm::entries).reversed())
                    .thenComparing(NearForm::form);

    /**
     * Compares a form with the one that was written.
     *
     * @param entries the number of entries that have the form
     */
    public static NearForm of(String form, String written, int entries) {
        return new NearForm(form, distance(form, written), entries);
    }

    /** Returns the forms that may have been meant: the nearest first, of these the commonest. */
    public static List<NearForm> best(Collection<NearForm> found, String written, int most) {
        int edits = written.length() > SHORT_WORD ? SharedMeasures.MOST_EDITS : 1;
        return found.stream()
                .filter(near -> near.edits() <= edits && near.isAlike(written))
                .sorted(NEAREST_FIRST)
                .limit(most)
                .toList();
    }

    /** Says whether half of the signs at least are the same. */
    private boolean isAlike(String written) {
        return 2 * edits <= Math.min(form.length(), written.length());
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int least(int[][] cost, String one, String other, int i, int j) {
        char here = one.charAt(i - 1);
        char there = other.charAt(j - 1);
        int changed = cost[i - 1][j - 1] + (here == there ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && here == other.charAt(j - 2) && one.charAt(i - 2) == there;
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
