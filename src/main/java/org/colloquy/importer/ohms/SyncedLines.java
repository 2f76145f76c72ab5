package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.importer.ohms.SyncMarks.SyncMark;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.times.SpokenWord;

/**
 * Lines of a transcript between whose words there are marks of time. The words between two marks
 * are given the time between them by their length, a line at a time.
 */
final class SyncedLines {
    /** Time that a word takes, in milliseconds, behind the last mark. */
    private static final int SPOKEN_WORD = 400;

    /** A word, without white space, and the number of its line. */
    private record LineWord(String text, int line) {}

    private final List<LineWord> words = new ArrayList<>();

    /** The number of the first word of each line, and the number of all words. */
    private final int[] first;

    private final List<SpokenWord> heard = new ArrayList<>();
    private int misplaced;

    /**
     * Divides lines into words.
     *
     * @param speakers names that are labels where they stand at the head of a line
     */
    SyncedLines(List<String> lines, List<String> speakers) {
        Set<String> labels =
                speakers.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT) + ":")
                        .collect(Collectors.toSet());
        first = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            first[i] = words.size();
            addLine(lines.get(i).strip(), i, labels);
        }
        first[lines.size()] = words.size();
    }

    /** Adds a line, of which a label counts as a word and is none of the text. */
    private void addLine(String line, int number, Set<String> labels) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? "" : line.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        int behind = labels.contains(label) ? colon + 1 : 0;
        for (int left = tokens(line.substring(0, behind)).size(); left > 0; left--) {
            words.add(new LineWord("", number));
        }
        for (String word : tokens(line.substring(behind))) {
            words.add(new LineWord(OhmsFootnotes.withoutMarks(word), number));
        }
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns how many marks stand before one of an earlier time. */
    int misplaced() {
        return misplaced;
    }

    /**
     * Returns the words with their times.
     *
     * @param end of the recording in milliseconds; 0 if it is not known
     */
    List<SpokenWord> heard(List<SyncMark> marks, long end) {
        int shift = shift(marks);
        int from = 0;
        long at = 0;
        boolean marked = false;
        for (SyncMark mark : marks) {
            int place = place(mark, shift);
            if (place < from || (place == from && marked)) {
                misplaced++;
            } else {
                add(from, place, at, mark.at(), marked);
                from = place;
                at = mark.at();
                marked = true;
            }
        }
        long spoken = at + (long) (words.size() - from) * SPOKEN_WORD;
        add(from, words.size(), at, end > at ? Math.min(end, 2 * spoken) : spoken, marked);
        return heard;
    }

    /**
     * Returns what is to be taken from the number of a line: some programs count from 0, others
     * from 1. The count is right by which more marks stand at words that are there.
     */
    private int shift(List<SyncMark> marks) {
        return misses(marks, 0) < misses(marks, 1) ? 0 : 1;
    }

    private long misses(List<SyncMark> marks, int shift) {
        return marks.stream()
                .filter(
                        mark -> {
                            int line = mark.line() - shift;
                            boolean there = line >= 0 && line < first.length - 1;
                            return !there || mark.word() > first[line + 1] - first[line];
                        })
                .count();
    }

    private int place(SyncMark mark, int shift) {
        int line = Math.max(0, Math.min(first.length - 1, mark.line() - shift));
        int next = first[Math.min(line + 1, first.length - 1)];
        return Math.min(next, first[line] + Math.max(0, mark.word() - 1));
    }

    private void add(int from, int to, long begin, long end, boolean marked) {
        long signs = 0;
        for (LineWord word : words.subList(from, to)) {
            signs += word.text().length();
        }
        long before = 0;
        boolean exact = marked;
        for (int i = from; i < to; ) {
            int line = words.get(i).line();
            StringBuilder text = new StringBuilder();
            long begins = begin + (end - begin) * before / Math.max(1, signs);
            for (; i < to && words.get(i).line() == line; i++) {
                before += words.get(i).text().length();
                text.append(text.isEmpty() ? "" : " ").append(words.get(i).text());
            }
            long ends = begin + (end - begin) * before / Math.max(1, signs);
            if (!text.toString().isBlank()) {
                heard.add(
                        new SpokenWord(
                                text.toString().strip(),
                                begins,
                                ends,
                                exact ? TimePrecision.CUE : TimePrecision.ESTIMATED));
                exact = false;
            }
        }
    }
}
