package org.colloquy.reader.transcript.prompt;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;

/**
 * Questions and answers that take turns, each behind a dash: {@code — Why clay?} over {@code —
 * Since it lasts.}, with a hyphen as with a long dash, which Markdown takes for items of a list.
 *
 * <p>Three of each at least: two of three that come first in their pair ask, and hardly one that
 * comes second; what comes second is longer as a whole, and what has no dash, if anything, goes on
 * with that. A dialogue in a story has no such order for long, and items right below each other are
 * a list.
 */
public final class DashedTalk {
    private static final int LEAST_PAIRS = 3;

    /** The least number of answers to each that asks itself. */
    private static final int MOST_ASKING = 10;

    /** The longest question, in characters. */
    private static final int LONGEST = 600;

    private static final Pattern DASH = Pattern.compile(" {0,3}(?:[—–―‒] ?|- )(?=[^\\s\\[*_|-])");

    private DashedTalk() {}

    /** Returns the questions of a text that is such a talk; none if it is not. */
    public static List<SourceBlock> in(SourceBlocks source) {
        List<SourceBlock> content = source.content();
        int[] dashed =
                IntStream.range(0, content.size())
                        .filter(i -> isDashed(content.get(i), source.text()))
                        .toArray();
        if (dashed.length < 2 * LEAST_PAIRS || !goOnWithAnswers(source, content, dashed)) {
            return List.of();
        }
        List<SourceBlock> said = IntStream.of(dashed).mapToObj(content::get).toList();
        List<SourceBlock> first = every(said, 0);
        List<SourceBlock> second = every(said, 1);
        List<SourceBlock> prompts =
                first.size() == second.size() || asks(said.get(said.size() - 1), source.text())
                        ? first
                        : first.subList(0, second.size());
        return areAsked(prompts, source.text()) && areAnswers(first, second, source.text())
                ? prompts
                : List.of();
    }

    private static List<SourceBlock> every(List<SourceBlock> said, int from) {
        return IntStream.range(0, said.size())
                .filter(i -> i % 2 == from)
                .mapToObj(said::get)
                .toList();
    }

    private static boolean isDashed(SourceBlock block, String text) {
        boolean words = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.ITEM;
        return words && DASH.matcher(text).region(block.start(), block.end()).lookingAt();
    }

    /** Tells whether words without a dash between these stand below a second one only. */
    private static boolean goOnWithAnswers(
            SourceBlocks source, List<SourceBlock> content, int[] dashed) {
        for (int i = 0; i + 1 < dashed.length; i++) {
            boolean below = dashed[i + 1] == dashed[i] + 1;
            SourceBlock block = content.get(dashed[i]);
            SourceBlock next = content.get(dashed[i] + 1);
            boolean parted = source.text().substring(block.end(), next.start()).contains("\n\n");
            if (!parted || (!below && i % 2 == 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAsked(List<SourceBlock> prompts, String text) {
        long asking = prompts.stream().filter(block -> asks(block, text)).count();
        return asking >= LEAST_PAIRS
                && asking * 3 >= prompts.size() * 2L
                && prompts.stream().allMatch(block -> block.end() - block.start() <= LONGEST);
    }

    private static boolean areAnswers(
            List<SourceBlock> first, List<SourceBlock> second, String text) {
        long asking = second.stream().filter(block -> asks(block, text)).count();
        return asking * MOST_ASKING <= second.size() && length(second) > length(first);
    }

    private static boolean asks(SourceBlock block, String text) {
        String words = DASH.matcher(block.text(text)).replaceFirst("");
        return QuestionSentences.isQuestion(words) || QuestionHeuristics.commands(words);
    }

    private static int length(List<SourceBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.end() - block.start()).sum();
    }
}
