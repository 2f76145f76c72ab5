package org.colloquy.reader.transcript.speaker.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.text.QuestionSentences;

/** The test whether the words behind a candidate, in its paragraph, end with a question. */
final class LabelQuestions {
    private final SourceBlocks source;
    private final Map<Integer, Integer> nextLines = new HashMap<>();
    private final Map<Integer, Boolean> asking = new HashMap<>();

    /**
     * Creates the test.
     *
     * @param all candidates in the order of the text: the words of one end where the next begins
     */
    LabelQuestions(List<LabelCandidate> all, SourceBlocks source) {
        this.source = source;
        for (int i = 1; i < all.size(); i++) {
            nextLines.put(all.get(i - 1).line(), all.get(i).line());
        }
    }

    /** Tells whether a candidate asks. */
    boolean asks(LabelCandidate label) {
        return asking.computeIfAbsent(label.line(), line -> isQuestion(label));
    }

    private boolean isQuestion(LabelCandidate label) {
        int block = source.blocks().get(label.place().block()).end();
        int end = Math.min(block, nextLines.getOrDefault(label.line(), block));
        int start = Math.min(label.end(), end);
        return QuestionSentences.isQuestion(source.text().substring(start, end));
    }
}
