package org.colloquy.reader.transcript.prompt;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;

/**
 * Questions that are set as quotations, over answers that are not: {@code > Why tea?}. At least
 * three quotations of one paragraph each, two of three of which ask, and each over an answer.
 * Others are no prompts where nothing answers them, or where they stand in quotation marks or
 * without the bold type of those that ask.
 */
public final class QuotedPrompts {
    private static final Pattern SIGN = Pattern.compile("(?m)^ {0,3}> ?");
    private static final Pattern QUOTED = Pattern.compile("[*_]{0,3}[\"“„«「『]");
    private static final Pattern EMPHASIS = Pattern.compile("^[*_]{1,3}|[*_]{1,3}$");
    private static final int LEAST = 3;

    private QuotedPrompts() {}

    /** Returns the quotations that are the prompts of a text; none if they are not. */
    public static List<SourceBlock> in(SourceBlocks source) {
        List<SourceBlock> content = source.content();
        List<SourceBlock> quoted =
                content.stream().filter(block -> block.kind() == BlockKind.QUOTE).toList();
        if (quoted.size() < LEAST) {
            return List.of();
        }
        Set<SourceBlock> asking =
                quoted.stream()
                        .filter(block -> asks(words(block, source)))
                        .collect(Collectors.toSet());
        Set<SourceBlock> answered = answered(content);
        Predicate<SourceBlock> mayPrompt =
                block -> isOne(words(block, source)) && answered.contains(block);
        boolean bold = asking.stream().allMatch(block -> words(block, source).startsWith("**"));
        List<SourceBlock> prompts =
                quoted.stream()
                        .filter(block -> asking.contains(block) || mayPrompt.test(block))
                        .filter(block -> !bold || words(block, source).startsWith("**"))
                        .filter(block -> asking.contains(block) || !isQuoted(words(block, source)))
                        .toList();
        return asking.size() >= LEAST
                        && asking.size() * 3 >= prompts.size() * 2
                        && asking.size() * 2 >= quoted.size()
                        && asking.stream().allMatch(mayPrompt)
                ? prompts
                : List.of();
    }

    /** Returns the blocks below which other words stand than a quotation. */
    private static Set<SourceBlock> answered(List<SourceBlock> content) {
        return IntStream.range(0, content.size() - 1)
                .filter(i -> content.get(i + 1).kind() != BlockKind.QUOTE)
                .mapToObj(content::get)
                .collect(Collectors.toSet());
    }

    /** Tells whether words are in quotation marks, as those are that are lifted out of a text. */
    private static boolean isQuoted(String words) {
        return QUOTED.matcher(words).lookingAt();
    }

    private static String words(SourceBlock quote, SourceBlocks source) {
        return SIGN.matcher(quote.text(source.text())).replaceAll("").strip();
    }

    private static boolean asks(String words) {
        return QuestionSentences.isQuestionAlone(words)
                || QuestionHeuristics.prompts(EMPHASIS.matcher(words).replaceAll(""));
    }

    private static boolean isOne(String words) {
        return words.length() <= SetApartBlocks.MAX_LENGTH
                && !words.startsWith(">")
                && words.lines().noneMatch(String::isBlank);
    }
}
