package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;

/**
 * Alignment of a quotation with the part of a text that is most like it: with the fewest words that
 * one has and the other has not.
 */
final class WordAlignment {
    /** Costs of a word, of a sign of a script without blanks, and of a stop. */
    private static final int WORD = 4;

    private static final int SIGN = 2;
    private static final int STOP = 1;

    /** Cost of going over to what the same person says later, without saying so. */
    private static final int BARRIER = 40;

    private static final AlignmentCosts COSTS =
            new AlignmentCosts() {
                @Override
                public int added(ComparedWord word) {
                    return cost(word);
                }

                @Override
                public int leftOut(ComparedWord word) {
                    return cost(word);
                }

                @Override
                public int row() {
                    return 0;
                }
            };

    private WordAlignment() {}

    /**
     * Rows of words that belong together.
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
        List<AlignedStep> path = new AlignmentTable(quotation, text, from, to, COSTS).endingFirst();
        List<Integer> said = AlignedStep.places(path, text);
        return said.isEmpty()
                ? result(path, from, from)
                : result(path, said.get(0), said.get(said.size() - 1) + 1);
    }

    private static int cost(ComparedWord word) {
        return switch (word.kind()) {
            case WORD -> WORD;
            case SIGN -> SIGN;
            case BARRIER -> BARRIER;
            default -> STOP;
        };
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
