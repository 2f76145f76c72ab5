package org.colloquy.reader.transcript.speaker.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.text.QuestionSentences;

/** The test whether the words behind a candidate, in its paragraph, end with a question. */
public final class LabelQuestions {
    private static final int LEAST_ANSWERED = 3;

    private final List<LabelCandidate> all;
    private final SourceBlocks source;
    private final Map<Integer, Integer> nextLines = new HashMap<>();
    private final Map<Integer, Boolean> asking = new HashMap<>();

    /**
     * Creates the test.
     *
     * @param all candidates in the order of the text: the words of one end where the next begins
     */
    public LabelQuestions(List<LabelCandidate> all, SourceBlocks source) {
        this.all = all;
        this.source = source;
        for (int i = 1; i < all.size(); i++) {
            nextLines.put(all.get(i - 1).line(), all.get(i).line());
        }
    }

    /** Tells whether a candidate asks. */
    boolean asks(LabelCandidate label) {
        return asking.computeIfAbsent(label.line(), line -> isQuestion(label));
    }

    /**
     * Tells whether one label that means no answer leads the paragraph right above most of those
     * that do, and asks there more often than not.
     */
    public boolean areAnsweredByLabels() {
        Map<String, Integer> above = new HashMap<>();
        int asked = 0;
        int answers = 0;
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).answers()) {
                continue;
            }
            answers++;
            LabelCandidate before = i > 0 ? all.get(i - 1) : null;
            if (before != null && !before.answers() && isRightAbove(before, all.get(i))) {
                above.merge(before.key(), 1, Integer::sum);
                asked += asks(before) ? 1 : 0;
            }
        }
        int most = above.values().stream().max(Integer::compare).orElse(0);
        return most >= LEAST_ANSWERED && most * 3 >= answers * 2 && asked * 2 >= answers;
    }

    private static boolean isRightAbove(LabelCandidate one, LabelCandidate other) {
        return one.place().first()
                && other.place().first()
                && one.place().block() + 1 == other.place().block();
    }

    private boolean isQuestion(LabelCandidate label) {
        int block = source.blocks().get(label.place().block()).end();
        int end = Math.min(block, nextLines.getOrDefault(label.line(), block));
        int start = Math.min(label.end(), end);
        return QuestionSentences.isQuestion(source.text().substring(start, end));
    }
}
