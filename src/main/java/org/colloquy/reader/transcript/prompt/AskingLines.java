package org.colloquy.reader.transcript.prompt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.TextLines;

/**
 * Questions that have a line for themselves, right above their answers in the same paragraph. At
 * least three, and most of the paragraphs of a text: in others a line may end behind a question by
 * accident.
 */
public final class AskingLines {
    private static final int LEAST = 3;
    private static final Pattern ANSWER =
            Pattern.compile("(?:: +)?[\\p{Lu}\\p{Lo}\\p{N}\"“‘«„*_(\\[—–-].*", Pattern.DOTALL);

    private AskingLines() {}

    /** Returns such lines, in the order of the text; none if they are not its prompts. */
    public static List<SourceBlock> in(List<SourceBlock> content, String text) {
        List<SourceBlock> lines =
                content.stream().flatMap(block -> line(block, text).stream()).toList();
        boolean prompts = lines.size() >= LEAST && lines.size() * 2 > content.size();
        return prompts ? lines : List.of();
    }

    private static Optional<SourceBlock> line(SourceBlock block, String text) {
        int line = text.indexOf('\n', block.start());
        int end = TextLines.endBeforeBreak(text, line);
        boolean parted =
                block.kind() == BlockKind.PARAGRAPH
                        && end > 0
                        && line < block.end()
                        && end - block.start() <= SetApartBlocks.MAX_LENGTH
                        && QuestionHeuristics.isOneQuestion(text.substring(block.start(), end))
                        && ANSWER.matcher(text.substring(line + 1, block.end()).strip()).matches();
        return parted
                ? Optional.of(new SourceBlock(block.kind(), block.start(), end, 0))
                : Optional.empty();
    }
}
