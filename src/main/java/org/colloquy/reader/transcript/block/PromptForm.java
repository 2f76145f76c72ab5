package org.colloquy.reader.transcript.block;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.question.QuestionHeuristics;

/**
 * The form of a prompt that an example shows.
 *
 * @param dialect the dialect whose prompts have this form
 * @param level the level of a heading; 0 for other forms
 */
public record PromptForm(Dialect dialect, int level) {
    /** Returns the form of an example; empty if no dialect has such prompts. */
    public static Optional<PromptForm> of(String example) {
        List<SourceBlock> blocks = BlockScanner.scan(example);
        return blocks.size() == 1 ? of(blocks.get(0), example) : Optional.empty();
    }

    private static Optional<PromptForm> of(SourceBlock block, String example) {
        if (block.kind() == BlockKind.HEADING) {
            return Optional.of(new PromptForm(Dialect.HEADINGS, block.level()));
        }
        Optional<Dialect> apart =
                SetApartBlocks.DIALECTS.stream()
                        .filter(dialect -> new SetApartBlocks(dialect, example).isSetApart(block))
                        .findFirst();
        boolean plain =
                block.kind() == BlockKind.PARAGRAPH && QuestionHeuristics.isOneQuestion(example);
        return apart.or(() -> plain ? Optional.of(Dialect.PLAIN_QUESTIONS) : Optional.empty())
                .map(dialect -> new PromptForm(dialect, 0));
    }
}
