package org.colloquy.search.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.index.SearchEntry;

/**
 * Concordance: a line for each place of what was looked for, sorted by its neighbours perhaps.
 *
 * @param complete whether these are all lines
 */
public record Concordance(List<ConcordanceLine> lines, boolean complete) {
    /** The number of passages of which lines are made. */
    public static final int MOST_PASSAGES = 5_000;

    private static final int NEIGHBOUR_CHARACTERS = 80;
    private static final int NEIGHBOUR_WORDS = 4;

    /** Order in which lines are sorted. */
    public enum LineOrder {
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

    /** A place of something that was looked for. */
    public record ConcordanceLine(SearchEntry entry, TextSpan word) {}

    private record Keyed(ConcordanceLine line, String key) {}

    /** Makes the lines of a result. */
    public static Concordance of(SearchResult found, LineOrder by) {
        List<ConcordanceLine> lines = new ArrayList<>();
        for (SearchHit hit : found.inOrder(MOST_PASSAGES)) {
            hit.marks().forEach(mark -> lines.add(new ConcordanceLine(hit.entry(), mark)));
        }
        boolean complete = found.total() <= MOST_PASSAGES && !found.search().isPartial();
        return new Concordance(by == LineOrder.PLACE ? lines : sorted(lines, by), complete);
    }

    private static List<ConcordanceLine> sorted(List<ConcordanceLine> lines, LineOrder by) {
        return lines.stream()
                .map(line -> new Keyed(line, by == LineOrder.LEFT ? left(line) : right(line)))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::line)
                .toList();
    }

    private static String left(ConcordanceLine line) {
        int end = line.word().start();
        int from = Math.max(0, end - NEIGHBOUR_CHARACTERS);
        List<String> words = new ArrayList<>(words(line.entry().text().substring(from, end)));
        Collections.reverse(words);
        return words.stream().limit(NEIGHBOUR_WORDS).collect(Collectors.joining(" "));
    }

    private static String right(ConcordanceLine line) {
        String text = line.entry().text();
        int from = line.word().end();
        int to = Math.min(text.length(), from + NEIGHBOUR_CHARACTERS);
        return words(text.substring(from, to)).stream()
                .limit(NEIGHBOUR_WORDS)
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
