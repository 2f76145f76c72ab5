package org.colloquy.reader.transcript.prompt;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.text.QuestionSentences;

/**
 * Answers that are set as quotations under plain prompts: then a paragraph between two of them is a
 * prompt too, though it does not ask ({@code Tell me of the lid.}), and so is one over a quotation
 * of which only the last sentence asks.
 */
public final class QuotedAnswers {
    private static final int LEAST = 3;

    private QuotedAnswers() {}

    /**
     * Returns questions with the prompts that stand over quotations like them.
     *
     * @param questions those that ask, in the order of the text
     * @param content all blocks of words
     * @param text the text of both
     */
    public static List<SourceBlock> prompts(
            List<SourceBlock> questions, List<SourceBlock> content, String text) {
        Map<Integer, SourceBlock> byStart = new TreeMap<>();
        questions.forEach(question -> byStart.put(question.start(), question));
        long quoted =
                IntStream.range(0, content.size())
                        .filter(i -> byStart.containsKey(content.get(i).start()))
                        .filter(i -> isAbove(i, content))
                        .count();
        if (quoted < LEAST || quoted * 5 < questions.size() * 4L) {
            return questions;
        }
        for (int i = 0; i < content.size(); i++) {
            SourceBlock block = content.get(i);
            if (block.kind() == BlockKind.PARAGRAPH
                    && block.end() - block.start() <= SetApartBlocks.MAX_LENGTH
                    && (isBelow(i, content) || QuestionSentences.isQuestion(block.text(text)))
                    && isAbove(i, content)) {
                byStart.put(block.start(), block);
            }
        }
        return List.copyOf(byStart.values());
    }

    private static boolean isBelow(int number, List<SourceBlock> content) {
        return number > 0 && content.get(number - 1).kind() == BlockKind.QUOTE;
    }

    private static boolean isAbove(int number, List<SourceBlock> content) {
        return number + 1 < content.size() && content.get(number + 1).kind() == BlockKind.QUOTE;
    }
}
