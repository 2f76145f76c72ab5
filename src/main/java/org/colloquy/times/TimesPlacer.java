package org.colloquy.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.times.TimedWords.WordGroup;
import org.colloquy.times.match.SequenceAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Puts the times of words at the places where these words stand in an interview. Words between them
 * that have no time of their own get the time that is left between their neighbours.
 */
final class TimesPlacer {
    private final TimedWords timed;
    private final TextWords text;
    private final int[] sources;
    private final List<TimedStretch> stretches = new ArrayList<>();
    private final BitSet placed = new BitSet();
    private final @Nullable CaptionSpans spans;
    private int waiting = SequenceAlignment.NONE;

    private TimesPlacer(
            TimedWords timed, TextWords text, int[] sources, @Nullable CaptionSpans spans) {
        this.spans = spans;
        this.timed = timed;
        this.text = text;
        this.sources = sources;
    }

    /**
     * Times at their places.
     *
     * @param placed the numbers of the timed words that were found in the text
     */
    record PlacedTimes(InterviewTimes times, BitSet placed) {}

    /**
     * Places the times.
     *
     * @param codes of the words of the text, of the kind that the timed words have
     */
    static PlacedTimes place(TimedWords timed, TextWords text, int[] codes) {
        int[] sources = SequenceAlignment.align(timed.codes(), codes, text.begins());
        return new TimesPlacer(timed, text, sources, null).place();
    }

    /**
     * Places the times of rough captions: the words of the text share the time of theirs.
     *
     * @param codes of the words of the text, of the kind that the timed words have
     */
    static PlacedTimes placeRough(TimedWords timed, TextWords text, int[] codes) {
        int[] sources = SequenceAlignment.align(timed.codes(), codes, text.begins());
        CaptionSpans spans = new CaptionSpans(timed, text, sources);
        return new TimesPlacer(timed, text, sources, spans).place();
    }

    private PlacedTimes place() {
        int word = 0;
        while (word < text.size()) {
            if (sources[word] == SequenceAlignment.NONE) {
                waiting = waiting == SequenceAlignment.NONE ? word : waiting;
                word++;
            } else {
                int end = runEnd(word);
                known(word, end);
                word = end;
            }
        }
        return new PlacedTimes(new InterviewTimes(stretches), placed);
    }

    /** Returns where a run of words ends that follow on each other in one group and one passage. */
    private int runEnd(int word) {
        int end = word + 1;
        while (end < text.size()
                && text.goesOn(end)
                && sources[end] == sources[end - 1] + 1
                && timed.groupOf(sources[end]) == timed.groupOf(sources[word])) {
            end++;
        }
        return end;
    }

    private void known(int word, int end) {
        int number = timed.groupOf(sources[word]);
        WordGroup group = timed.groups().get(number);
        placed.set(sources[word], sources[end - 1] + 1);
        int first = sources[word] - group.first();
        CaptionSpans shared = spans != null && spans.has(number) ? spans : null;
        long from = shared == null ? group.at(first) : shared.at(number, word);
        long to = shared == null ? group.at(first + end - word) : shared.at(number, end);
        estimate(word, from);
        add(word, end, from, to, group.precision());
    }

    /** Gives the words that wait for a time what lies between their neighbours, if time does. */
    private void estimate(int end, long next) {
        int from = waiting;
        waiting = SequenceAlignment.NONE;
        if (from == SequenceAlignment.NONE || stretches.isEmpty()) {
            return;
        }
        long last = stretches.get(stretches.size() - 1).to();
        if (next < last) {
            return;
        }
        int count = end - from;
        int first = from;
        for (int word = from + 1; word <= end; word++) {
            if (word == end || !text.goesOn(word)) {
                long begins = last + (next - last) * (first - from) / count;
                long ends = last + (next - last) * (word - from) / count;
                add(first, word, begins, ends, TimePrecision.ESTIMATED);
                first = word;
            }
        }
    }

    private void add(int word, int end, long from, long to, TimePrecision precision) {
        stretches.add(
                new TimedStretch(
                        text.get(word).passage(),
                        text.get(word).token().start(),
                        text.get(end - 1).token().end(),
                        from,
                        to,
                        precision));
    }
}
