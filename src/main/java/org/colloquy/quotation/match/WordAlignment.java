package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;

/**
 * Alignment of a quotation with the part of a text that is most like it: with the fewest words that
 * one has and the other has not. What stands in the text before and behind costs nothing, nor does
 * what is left out where the quotation says so (semi-global alignment, after Sellers 1980).
 */
final class WordAlignment {
    /** Costs of a word, of a sign of a script without blanks, and of a stop. */
    private static final int WORD = 4;

    private static final int SIGN = 2;
    private static final int STOP = 1;

    /** Cost of going over to what the same person says later, without saying so. */
    private static final int BARRIER = 40;

    private static final byte BOTH = 0;
    private static final byte QUOTED = 1;
    private static final byte SAID = 2;

    private final WordRow quoted;
    private final WordRow text;
    private final int[] row;
    private final int from;
    private final int width;
    private final byte[][] steps;

    private WordAlignment(QuotedRow quotation, WordRow text, int from, int to) {
        this.quoted = quotation.row();
        this.text = text;
        this.row = quotation.places();
        this.from = from;
        this.width = to - from;
        this.steps = new byte[row.length + 1][width + 1];
    }

    /**
     * What an alignment found.
     *
     * @param from the place of the first word of the text that the quotation has
     * @param to the place behind the last
     * @param kept the number of words that both have
     * @param changed the number of words that one has only
     */
    record AlignedRows(
            List<DifferencePart> parts,
            int from,
            int to,
            double kept,
            double changed,
            List<ComparedWord> common) {
        AlignedRows {
            parts = List.copyOf(parts);
            common = List.copyOf(common);
        }
    }

    /**
     * Aligns a quotation with a part of a text.
     *
     * @param from the place of the first word that may be meant
     * @param to the place behind the last
     */
    static AlignedRows of(QuotedRow quotation, WordRow text, int from, int to) {
        return new WordAlignment(quotation, text, from, to).aligned();
    }

    private static int cost(ComparedWord word) {
        return switch (word.kind()) {
            case WORD -> WORD;
            case SIGN -> SIGN;
            case BARRIER -> BARRIER;
            default -> STOP;
        };
    }

    private AlignedRows aligned() {
        int[] above = new int[width + 1];
        for (int i = 1; i <= row.length; i++) {
            int[] here = new int[width + 1];
            boolean gap = row[i - 1] == QuotedRow.GAP;
            int own = gap ? 0 : cost(quoted.word(row[i - 1]));
            here[0] = above[0] + own;
            steps[i][0] = QUOTED;
            for (int j = 1; j <= width; j++) {
                ComparedWord said = text.word(from + j - 1);
                int best = above[j] + own;
                byte step = QUOTED;
                int leaving = here[j - 1] + (gap ? 0 : cost(said));
                if (leaving < best) {
                    best = leaving;
                    step = SAID;
                }
                boolean same = !gap && RowSearch.isSame(quoted.word(row[i - 1]), said);
                if (same && above[j - 1] <= best) {
                    best = above[j - 1];
                    step = BOTH;
                }
                here[j] = best;
                steps[i][j] = step;
            }
            above = here;
        }
        int end = 0;
        for (int j = 1; j <= width; j++) {
            if (above[j] < above[end]) {
                end = j;
            }
        }
        return traced(end);
    }

    private AlignedRows traced(int end) {
        List<AlignedStep> path = new ArrayList<>();
        int i = row.length;
        int j = end;
        while (i > 0) {
            byte step = steps[i][j];
            boolean gap = row[i - 1] == QuotedRow.GAP;
            if (step == BOTH) {
                path.add(new AlignedStep(ChangeOfWords.SAME, text, from + --j));
                i--;
            } else if (step == SAID) {
                ChangeOfWords change = gap ? ChangeOfWords.LEFT_OUT : ChangeOfWords.LACKING;
                path.add(new AlignedStep(change, text, from + --j));
            } else {
                i--;
                if (!gap) {
                    path.add(new AlignedStep(ChangeOfWords.ADDED, quoted, row[i]));
                }
            }
        }
        Collections.reverse(path);
        return result(path, from + j, from + end);
    }

    private static AlignedRows result(List<AlignedStep> path, int from, int to) {
        double kept = 0;
        double changed = 0;
        List<ComparedWord> common = new ArrayList<>();
        for (AlignedStep step : path) {
            ComparedWord word = step.of().word(step.at());
            double weight = WordRow.weight(word);
            if (step.change() == ChangeOfWords.SAME) {
                kept += weight;
                common.add(word);
            } else if (step.change() != ChangeOfWords.LEFT_OUT) {
                changed += weight;
            }
        }
        return new AlignedRows(AlignedStep.parts(path), from, to, kept, changed, common);
    }
}
