package org.colloquy.reader.transcript.speaker.evidence;

import java.util.List;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;

/**
 * The test whether candidates are enough for a text of some length to be a talk.
 *
 * @param paragraphs how many the text has
 */
public record LabelCoverage(int paragraphs) {
    /** The turns in a row that make a talk, however little of the text they are. */
    private static final int MIN_EXCHANGES = 5;

    /** The most paragraphs to each label where labels lead a text. */
    private static final int MAX_PARAGRAPHS_EACH = 10;

    private static final int MAX_PARAGRAPHS_EACH_MARKED = 20;

    /**
     * Tells whether candidates lead more than a few paragraphs of the text, or go to and fro
     * somewhere in it.
     *
     * @param sequence in the order of the text
     */
    public boolean isEnough(List<LabelCandidate> sequence) {
        return covers(sequence) || isTalk(sequence);
    }

    /** Tells whether all of them together lead more than a few paragraphs of a long text. */
    private boolean covers(List<LabelCandidate> sequence) {
        boolean marked =
                sequence.stream().allMatch(c -> c.style() == LabelStyle.MARKED || c.time() != null);
        int each = marked ? MAX_PARAGRAPHS_EACH_MARKED : MAX_PARAGRAPHS_EACH;
        return sequence.size() * each >= paragraphs;
    }

    /** Tells whether somewhere in a long text people talk, paragraph by paragraph, for a while. */
    static boolean isTalk(List<LabelCandidate> sequence) {
        int run = 1;
        for (int i = 1; i < sequence.size(); i++) {
            LabelCandidate one = sequence.get(i - 1);
            LabelCandidate other = sequence.get(i);
            boolean next = other.place().block() == one.place().block() + 1;
            run = next && other.place().first() && !one.key().equals(other.key()) ? run + 1 : 1;
            if (run >= MIN_EXCHANGES) {
                return true;
            }
        }
        return false;
    }
}
