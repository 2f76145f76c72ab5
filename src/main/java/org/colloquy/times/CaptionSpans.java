package org.colloquy.times;

import java.util.Arrays;
import org.colloquy.times.TimedWords.WordGroup;
import org.colloquy.times.match.SequenceAlignment;

/**
 * Words of a clean text that captions stand for: those that were found in them, and those beside
 * them that the captions have otherwise. A caption is as long as its words in the text take,
 * however many the program that made it has heard.
 */
final class CaptionSpans {
    private final TimedWords timed;
    private final TextWords text;
    private final int[] sources;
    private final int[] starts;
    private final int[] ends;

    /** Weights of the words before each word of the text. */
    private final long[] before;

    /**
     * Finds the words of each caption.
     *
     * @param sources for each word of the text the timed word that it is
     */
    CaptionSpans(TimedWords timed, TextWords text, int[] sources) {
        this.timed = timed;
        this.text = text;
        this.sources = sources;
        int groups = timed.groups().size();
        starts = new int[groups];
        ends = new int[groups];
        Arrays.fill(starts, SequenceAlignment.NONE);
        before = new long[text.size() + 1];
        for (int word = 0; word < text.size(); word++) {
            before[word + 1] = before[word] + text.get(word).token().folded().length() + 1;
        }
        findCores();
        widen();
    }

    /** Finds for each caption the text from its first word that was found to its last. */
    private void findCores() {
        for (int word = 0; word < text.size(); word++) {
            if (sources[word] != SequenceAlignment.NONE) {
                int group = timed.groupOf(sources[word]);
                if (starts[group] == SequenceAlignment.NONE) {
                    starts[group] = word;
                }
                ends[group] = word + 1;
            }
        }
        for (int group = 0; group < starts.length; group++) {
            if (starts[group] != SequenceAlignment.NONE && !isInOrder(group)) {
                starts[group] = SequenceAlignment.NONE;
            }
        }
    }

    /** Tells whether a caption's words stand in its order, with no other caption's among them. */
    private boolean isInOrder(int group) {
        int last = SequenceAlignment.NONE;
        for (int word = starts[group]; word < ends[group]; word++) {
            int source = sources[word];
            if (source != SequenceAlignment.NONE) {
                if (source <= last || timed.groupOf(source) != group) {
                    return false;
                }
                last = source;
            }
        }
        return true;
    }

    /** Divides what stands between captions among them, as the words that were not found do. */
    private void widen() {
        int[] cores = starts.clone();
        int[] tails = ends.clone();
        int last = SequenceAlignment.NONE;
        for (int group = 0; group < cores.length; group++) {
            if (cores[group] == SequenceAlignment.NONE) {
                continue;
            }
            if (last != SequenceAlignment.NONE && tails[last] <= cores[group]) {
                divide(last, group, tails[last], cores[group]);
            }
            last = group;
        }
    }

    private void divide(int one, int other, int from, int to) {
        boolean isKnown = false;
        for (int word = from; word < to; word++) {
            isKnown |= sources[word] != SequenceAlignment.NONE;
        }
        int lastFound = sources[from - 1];
        int nextFound = sources[to];
        int unfound = nextFound - lastFound - 1;
        if (isKnown || unfound <= 0) {
            return;
        }
        WordGroup first = timed.groups().get(one);
        int behind = first.first() + first.words() - 1 - lastFound;
        int ahead = nextFound - timed.groups().get(other).first();
        ends[one] = from + Math.round((float) (to - from) * behind / unfound);
        starts[other] = to - Math.round((float) (to - from) * ahead / unfound);
    }

    /** Tells whether it is known which words of the text a caption stands for. */
    boolean has(int group) {
        return starts[group] != SequenceAlignment.NONE && timed.groups().get(group).words() > 1;
    }

    /**
     * Returns when a word of the text begins, in milliseconds.
     *
     * @param word of the caption, or the one behind its last
     */
    long at(int group, int word) {
        WordGroup caption = timed.groups().get(group);
        long all = before[ends[group]] - before[starts[group]];
        long own = before[word] - before[starts[group]];
        return caption.from() + (caption.to() - caption.from()) * own / Math.max(1, all);
    }
}
