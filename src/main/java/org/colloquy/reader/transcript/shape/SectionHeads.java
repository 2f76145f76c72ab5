package org.colloquy.reader.transcript.shape;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.question.QuestionHeuristics;

/**
 * Headings around a talk whose turns stand below headings with names: {@code Introduction}, {@code
 * About Jo Pell} or {@code Analysis}. Each occurs once, above the first or below the last name that
 * comes again, and is one word that says nobody's part, or is about somebody. And the rows of
 * tables that hold fields, beside one whose rows are turns.
 */
final class SectionHeads {
    private SectionHeads() {}

    /**
     * Returns beginnings without such headings.
     *
     * @param comesAgain tells whether what a beginning says comes again
     */
    static List<ShapedHead> removed(List<ShapedHead> heads, Predicate<ShapedHead> comesAgain) {
        LabelContainer container = heads.get(0).line().container();
        if (container == LabelContainer.ROW) {
            return inTalks(heads, comesAgain);
        }
        if (container != LabelContainer.HEADING) {
            return heads;
        }
        int first = 0;
        while (first < heads.size() && !comesAgain.test(heads.get(first))) {
            first++;
        }
        int last = heads.size() - 1;
        while (last > first && !comesAgain.test(heads.get(last))) {
            last--;
        }
        int from = first;
        int to = last;
        return IntStream.range(0, heads.size())
                .filter(i -> (i >= from && i <= to) || !isSection(heads.get(i)))
                .mapToObj(heads::get)
                .toList();
    }

    /** Returns the rows of tables in which somebody comes again: others are tables of fields. */
    private static List<ShapedHead> inTalks(
            List<ShapedHead> heads, Predicate<ShapedHead> comesAgain) {
        Set<Integer> talks =
                heads.stream()
                        .filter(comesAgain)
                        .map(head -> head.line().block())
                        .collect(Collectors.toSet());
        return heads.stream().filter(head -> talks.contains(head.line().block())).toList();
    }

    private static boolean isSection(ShapedHead head) {
        String key = head.key();
        return QuestionHeuristics.headsSection(key)
                || (key.indexOf(' ') < 0 && !LabelMeaning.isUnknown(key));
    }
}
