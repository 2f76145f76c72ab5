package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.question.QuestionHeuristics;

/**
 * The headings above the first that asks, at its level, below which an editor leads to the talk:
 * {@code Introduction}, {@code About Jo Pell}, and whatever stands above a heading without words of
 * its own, as {@code Interview} above the questions.
 */
final class OpeningHeadings {
    private OpeningHeadings() {}

    /**
     * Returns these headings.
     *
     * @param level the level at which headings ask
     * @param isAnswered tells whether words stand below a heading
     */
    static Set<OutlineEntry> of(
            int level, List<OutlineEntry> entries, Predicate<Heading> isAnswered) {
        List<OutlineEntry> above =
                entries.stream()
                        .filter(entry -> entry.level() == level)
                        .takeWhile(entry -> !entry.asks())
                        .toList();
        int bare = above.size() - 1;
        while (bare >= 0 && isAnswered.test(above.get(bare).node())) {
            bare--;
        }
        int lastBare = bare;
        return IntStream.range(0, above.size())
                .filter(i -> i <= lastBare || QuestionHeuristics.headsSection(above.get(i).text()))
                .mapToObj(above::get)
                .collect(Collectors.toUnmodifiableSet());
    }
}
