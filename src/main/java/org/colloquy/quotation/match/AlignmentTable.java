package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;

/**
 * Table of the least costs of making the first words of a quotation of words of a text. The words
 * of the text before and behind cost nothing (semi-global alignment, after Sellers 1980), nor do
 * those that the quotation says it leaves out; a row of others may cost little more than one of
 * them (affine gaps, after Gotoh 1982).
 */
final class AlignmentTable {
    private static final byte BOTH = 0;
    private static final byte QUOTED = 1;
    private static final byte SAID = 2;

    /** Set where a row of words that are left out begins no earlier. */
    private static final byte OPENS = 4;

    private final WordRow quoted;
    private final WordRow text;
    private final AlignmentCosts costs;
    private final int[] row;
    private final int[] added;
    private final int from;
    private final int width;
    private final byte[][] steps;
    private final int[] last;

    /**
     * Creates the table.
     *
     * @param from the place of the first word that may be meant
     * @param to the place behind the last
     */
    AlignmentTable(QuotedRow quotation, WordRow text, int from, int to, AlignmentCosts costs) {
        this.quoted = quotation.row();
        this.text = text;
        this.costs = costs;
        this.row = quotation.places();
        this.from = from;
        this.width = to - from;
        this.steps = new byte[row.length + 1][width + 1];
        this.added = new int[row.length];
        int[] above = new int[width + 1];
        for (int i = 1; i <= row.length; i++) {
            added[i - 1] = isGap(i) ? 0 : costs.added(word(i));
            above = next(i, above);
        }
        this.last = above;
    }

    private boolean isGap(int i) {
        return row[i - 1] == QuotedRow.GAP;
    }

    private ComparedWord word(int i) {
        return quoted.word(row[i - 1]);
    }

    /** Returns the costs with one word of the quotation more. */
    private int[] next(int i, int... above) {
        boolean gap = isGap(i);
        int opening = gap ? 0 : costs.row();
        int[] here = new int[width + 1];
        here[0] = above[0] + added[i - 1];
        steps[i][0] = QUOTED;
        int leaving = Integer.MAX_VALUE / 2;
        for (int j = 1; j <= width; j++) {
            ComparedWord said = text.word(from + j - 1);
            boolean opens = here[j - 1] + opening <= leaving;
            leaving = (opens ? here[j - 1] + opening : leaving) + (gap ? 0 : costs.leftOut(said));
            int best = above[j] + added[i - 1];
            byte step = QUOTED;
            if (leaving < best) {
                best = leaving;
                step = SAID;
            }
            boolean same = !gap && RowSearch.isSame(word(i), said);
            if (same && above[j - 1] <= best) {
                best = above[j - 1];
                step = BOTH;
            }
            here[j] = best;
            steps[i][j] = (byte) (step | (opens ? OPENS : 0));
        }
        return here;
    }

    /** Returns the cheapest steps; of several that cost the same, those that end first. */
    List<AlignedStep> endingFirst() {
        int end = 0;
        for (int j = 1; j <= width; j++) {
            end = last[j] < last[end] ? j : end;
        }
        return traced(end);
    }

    /** Returns the cheapest steps; of several that cost the same, those that end last. */
    List<AlignedStep> endingLast() {
        int end = 0;
        for (int j = 1; j <= width; j++) {
            end = last[j] <= last[end] ? j : end;
        }
        return traced(end);
    }

    private List<AlignedStep> traced(int end) {
        List<AlignedStep> path = new ArrayList<>();
        int i = row.length;
        int j = end;
        boolean leaving = false;
        while (i > 0) {
            boolean gap = isGap(i);
            int step = leaving ? SAID : steps[i][j] & ~OPENS;
            if (step == SAID) {
                leaving = (steps[i][j] & OPENS) == 0;
                ChangeOfWords change = gap ? ChangeOfWords.LEFT_OUT : ChangeOfWords.LACKING;
                path.add(new AlignedStep(change, text, from + --j));
            } else if (step == BOTH) {
                path.add(new AlignedStep(ChangeOfWords.SAME, text, from + --j));
                i--;
            } else {
                i--;
                if (!gap) {
                    path.add(new AlignedStep(ChangeOfWords.ADDED, quoted, row[i]));
                }
            }
        }
        Collections.reverse(path);
        return path;
    }
}
