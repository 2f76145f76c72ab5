package org.colloquy.importer.subtitle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.importer.subtitle.Cue.TimeMark;

/**
 * Finds the single words that a source lists, and their times, in the text of its utterances. The
 * text is what is shown: it has signs and blanks that the list may lack.
 */
final class WordPlacer {
    /** Bound on the signs between two words that are both listed. */
    private static final int FARTHEST = 200;

    /** Bound on the difference, in milliseconds, between equal times in two lists. */
    private static final int ROUNDING = 500;

    private int lost;

    /** Counts the words that do not stand in their utterance. */
    int lost() {
        return lost;
    }

    /** Returns marks for the words of one utterance. */
    List<TimeMark> marks(String text, List<JsonSegment> words) {
        List<TimeMark> marks = new ArrayList<>();
        int end = 0;
        for (JsonSegment word : words) {
            String sought = word.text();
            int at = sought.isEmpty() ? -1 : find(text, sought, end);
            if (at >= 0) {
                end = place(text, marks, word, at, end);
            } else if (!sought.isEmpty()) {
                lost++;
            }
        }
        if (!marks.isEmpty() && !text.substring(end).isBlank()) {
            marks.add(new TimeMark(end, null, null));
        }
        return marks;
    }

    /**
     * Takes from a list for all utterances the words of the next one, and returns its marks.
     *
     * @param until when the utterance after it begins, in milliseconds
     */
    List<TimeMark> taken(String text, Deque<JsonSegment> words, long until) {
        List<JsonSegment> own = new ArrayList<>();
        int end = 0;
        while (!words.isEmpty()) {
            JsonSegment word = words.peek();
            int at = find(text, word.text(), end);
            if (at < 0 && word.begin() >= until - ROUNDING) {
                break;
            }
            own.add(words.remove());
            end = at < 0 ? end : at + word.text().length();
        }
        return marks(text, own);
    }

    /** Returns the words that a source lists for all its utterances together. */
    static Deque<JsonSegment> listed(List<JsonSegment> words) {
        Deque<JsonSegment> listed = new ArrayDeque<>();
        words.stream().filter(word -> !word.text().isEmpty()).forEach(listed::add);
        return listed;
    }

    private static int place(String text, List<TimeMark> marks, JsonSegment word, int at, int end) {
        if (!text.substring(end, at).isBlank()) {
            marks.add(new TimeMark(end, null, null));
        }
        marks.add(word.markAt(at));
        return at + word.text().length();
    }

    private static int find(String text, String sought, int from) {
        int last = Math.min(text.length() - sought.length(), from + FARTHEST);
        for (int at = from; at <= last; at++) {
            if (text.startsWith(sought, at)) {
                return at;
            }
        }
        return -1;
    }
}
