package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;

/**
 * Difference between a quotation and the place that it was made from, as it is shown: words that
 * stand there are no words that were put in, even if many are left out between them.
 *
 * <p>Which place is meant is known before, by each word that differs. Here a row of words that are
 * left out costs little more than one, and a word that was put in the more the rarer it is, so that
 * the first and the last words of the quotation find theirs. What was put in at an end is shown
 * with the words in whose place it stands.
 *
 * @param from the place of the first word of the text that is shown
 * @param to the place behind the last
 */
record ShownDifference(List<DifferencePart> parts, int from, int to) {
    /** Number of parts of the text before and behind the place that are looked at. */
    private static final int REACH = 30;

    /** Costs of a word that was put in: of the most common, and what the rarest costs more. */
    private static final int COMMON = 4;

    private static final int RARE = 16;

    /** Costs of what is left out: of a row, of a word, and of the end of a sentence. */
    private static final int ROW = 2;

    private static final int WORD = 2;
    private static final int SENTENCE = 4;
    private static final int BARRIER = 80;

    /** Number of words at an end that may stand in the place of as many others. */
    private static final int REPLACED = 3;

    ShownDifference {
        parts = List.copyOf(parts);
    }

    /**
     * Compares a quotation with the place that it was made from.
     *
     * @param from the place of the first word that both have
     * @param to the place behind the last
     * @param rarity of a word, from 0 to 1
     */
    static ShownDifference of(
            QuotedRow quoted,
            WordRow text,
            int from,
            int to,
            ToDoubleFunction<ComparedWord> rarity) {
        int first = Math.max(0, from - REACH);
        int behind = Math.min(text.size(), to + REACH);
        AlignmentCosts costs = new ShownCosts(rarity);
        List<AlignedStep> path =
                new AlignmentTable(quoted, text, first, behind, costs).endingLast();
        List<AlignedStep> whole = new ArrayList<>(replacedBefore(path, text));
        whole.addAll(path);
        int end = whole.size();
        while (end > 0 && whole.get(end - 1).change() == ChangeOfWords.ADDED) {
            end--;
        }
        whole.addAll(
                end, replacedBehind(whole.subList(end, whole.size()), text, last(whole, text)));
        List<Integer> said = AlignedStep.places(whole, text);
        return said.isEmpty()
                ? new ShownDifference(AlignedStep.parts(path), from, to)
                : new ShownDifference(
                        AlignedStep.parts(whole), said.get(0), said.get(said.size() - 1) + 1);
    }

    /** Returns the place behind the last word of the text that a path takes. */
    private static int last(List<AlignedStep> path, WordRow text) {
        int last = text.size();
        for (AlignedStep step : path) {
            last = step.isOf(text) ? step.at() + 1 : last;
        }
        return last;
    }

    /** Returns the words of the text in whose place a path begins with others. */
    private static List<AlignedStep> replacedBefore(List<AlignedStep> path, WordRow text) {
        int added = 0;
        double words = 0;
        while (added < path.size() && path.get(added).change() == ChangeOfWords.ADDED) {
            words += WordRow.weight(path.get(added++).word());
        }
        List<AlignedStep> replaced = new ArrayList<>();
        boolean isReplaced =
                added > 0
                        && added < path.size()
                        && path.get(added - 1).word().isSpoken()
                        && words <= REPLACED;
        if (!isReplaced) {
            return replaced;
        }
        int at = path.get(added).at() - 1;
        for (double left = words; at >= 0 && left > 0 && text.word(at).isSpoken(); at--) {
            replaced.add(0, new AlignedStep(ChangeOfWords.LACKING, text, at));
            left -= WordRow.weight(text.word(at));
        }
        return replaced;
    }

    /** Returns the words of the text, from a place on, in whose place others end a path. */
    private static List<AlignedStep> replacedBehind(
            List<AlignedStep> added, WordRow text, int from) {
        double words = added.stream().mapToDouble(step -> WordRow.weight(step.word())).sum();
        List<AlignedStep> replaced = new ArrayList<>();
        if (words > REPLACED || added.isEmpty() || !added.get(0).word().isSpoken()) {
            return replaced;
        }
        int at = from;
        for (double left = words; at < text.size() && left > 0 && text.word(at).isSpoken(); at++) {
            replaced.add(new AlignedStep(ChangeOfWords.LACKING, text, at));
            left -= WordRow.weight(text.word(at));
        }
        return replaced;
    }

    /** Costs by which the first and the last words of a quotation find theirs. */
    private record ShownCosts(ToDoubleFunction<ComparedWord> rarity) implements AlignmentCosts {
        @Override
        public int added(ComparedWord word) {
            return switch (word.kind()) {
                case WORD -> COMMON + (int) Math.round(RARE * rarity.applyAsDouble(word));
                case SIGN -> COMMON;
                default -> WORD;
            };
        }

        @Override
        public int leftOut(ComparedWord word) {
            return switch (word.kind()) {
                case WORD -> WORD;
                case BARRIER -> BARRIER;
                case STOP -> ".?!".contains(word.form()) ? SENTENCE : 1;
                default -> 1;
            };
        }

        @Override
        public int row() {
            return ROW;
        }
    }
}
