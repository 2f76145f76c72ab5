package org.colloquy.reader.transcript.prompt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlock;

/**
 * Lists of questions that nobody answers where they stand: those of a form, or of somebody who
 * prepares a talk.
 */
public final class BareQuestions {
    private static final int LEAST = 3;

    private BareQuestions() {}

    /**
     * Tells whether a text has questions one below the other, and words, lists or tables behind at
     * most a third of them.
     *
     * @param blocks all blocks of the text
     * @param prompts those that may be questions, or the beginnings of such blocks
     */
    public static boolean areAll(List<SourceBlock> blocks, List<SourceBlock> prompts) {
        Set<Integer> starts = prompts.stream().map(SourceBlock::start).collect(Collectors.toSet());
        Set<Integer> ends = prompts.stream().map(SourceBlock::end).collect(Collectors.toSet());
        int answered = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (starts.contains(blocks.get(i).start())) {
                boolean behind = !ends.contains(blocks.get(i).end());
                answered += behind || isAnswer(blocks, i + 1, starts) ? 1 : 0;
            }
        }
        return prompts.size() >= LEAST && answered * 3 <= prompts.size();
    }

    private static boolean isAnswer(List<SourceBlock> blocks, int i, Set<Integer> starts) {
        return i < blocks.size()
                && blocks.get(i).isContent()
                && !starts.contains(blocks.get(i).start());
    }
}
