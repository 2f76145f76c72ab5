package org.colloquy.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.analysis.WordForm;

/**
 * What was looked for, each time in its line: the word, and the words before and behind it.
 *
 * @param complete whether these are all lines
 */
public record Concordance(List<Line> lines, boolean complete) {
    /** Of how many passages lines are made. */
    public static final int MOST_PASSAGES = 5_000;

    private static final int NEIGHBOURHOOD = 80;
    private static final int NEIGHBOURS = 4;

    /** By what lines are sorted. */
    public enum By {
        /** The order of the corpus: the newest interview first, each in the order of its text. */
        PLACE,
        /** The word before, then the one before that. */
        LEFT,
        /** The word behind, then the one behind that. */
        RIGHT
    }

    public Concordance {
        lines = List.copyOf(lines);
    }

    /** A place where something that was looked for stands. */
    public record Line(Entry entry, TextSpan word) {}

    private record Keyed(Line line, String key) {}

    public static Concordance of(Found found, By by) {
        List<Line> lines = new ArrayList<>();
        for (Hit hit : found.inOrder(MOST_PASSAGES)) {
            hit.marks().forEach(mark -> lines.add(new Line(hit.entry(), mark)));
        }
        boolean complete = found.total() <= MOST_PASSAGES && !found.isPartial();
        return new Concordance(by == By.PLACE ? lines : sorted(lines, by), complete);
    }

    private static List<Line> sorted(List<Line> lines, By by) {
        return lines.stream()
                .map(line -> new Keyed(line, by == By.LEFT ? left(line) : right(line)))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::line)
                .toList();
    }

    private static String left(Line line) {
        int end = line.word().start();
        int from = Math.max(0, end - NEIGHBOURHOOD);
        List<String> words = new ArrayList<>(words(line.entry().text().substring(from, end)));
        Collections.reverse(words);
        return words.stream().limit(NEIGHBOURS).collect(Collectors.joining(" "));
    }

    private static String right(Line line) {
        String text = line.entry().text();
        int from = line.word().end();
        int to = Math.min(text.length(), from + NEIGHBOURHOOD);
        return words(text.substring(from, to)).stream()
                .limit(NEIGHBOURS)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return InterviewAnalyzer.withoutStems().forms(text).stream()
                .filter(
                        t ->
                                t.type() == WordForm.FormType.WHOLE
                                        || t.type() == WordForm.FormType.CHARACTER)
                .map(WordForm::form)
                .toList();
    }
}
