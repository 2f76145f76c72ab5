package org.colloquy.reader.transcript.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The test whether labels only answer prompts that are paragraphs in bold or italic type and bear
 * no label themselves.
 *
 * <p>Such prompts ask, from the first of them on nearly each has a label right below it, and of
 * those who are labelled hardly anybody asks: a talk in which somebody puts a question in bold
 * between the turns is none.
 */
final class PromptedLabels {
    private static final int LEAST_PROMPTS = 3;

    /** The most labels to each prompt. */
    private static final int MOST_LABELS_EACH = 6;

    private final LabelledText text;
    private final List<ResolvedLabel> said;
    private final Set<Integer> lines;

    private PromptedLabels(LabelledText text, List<ResolvedLabel> said) {
        this.text = text;
        this.said = said;
        this.lines =
                said.stream().map(label -> label.candidate().line()).collect(Collectors.toSet());
    }

    /** Tells whether labels only answer such prompts. */
    static boolean answer(LabelledText text, List<ResolvedLabel> said) {
        PromptedLabels labels = new PromptedLabels(text, said);
        return Stream.of(Dialect.BOLD_PARAGRAPHS, Dialect.ITALIC_PARAGRAPHS)
                        .map(dialect -> new SetApartBlocks(dialect, text.text()))
                        .anyMatch(labels::answer)
                && labels.askSeldom();
    }

    private boolean answer(SetApartBlocks apart) {
        List<SourceBlock> blocks = text.blocks();
        List<SourceBlock> prompts = new ArrayList<>();
        int alike = 0;
        int asking = 0;
        int answered = 0;
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (!lines.contains(block.start())
                    && apart.isSetApart(block)
                    && (alike > 0 || apart.isQuestion(block))
                    && !apart.closes(block)) {
                alike++;
                asking += apart.asks(block) ? 1 : 0;
                if (apart.isQuestion(block)) {
                    prompts.add(block);
                }
                answered +=
                        i + 1 < blocks.size() && lines.contains(blocks.get(i + 1).start()) ? 1 : 0;
            }
        }
        return (prompts.size() >= LEAST_PROMPTS || speakOnce(said, prompts))
                && asking > 1
                && asking * 2 >= alike
                && answered * 5 >= alike * 4
                && said.size() <= MOST_LABELS_EACH * prompts.size();
    }

    /**
     * Tells whether there are two prompts at least, and nobody speaks twice below one of them: few
     * prompts stand in a talk, too, but there it goes to and fro below them.
     *
     * @param prompts in the order of the text
     */
    static boolean speakOnce(List<ResolvedLabel> said, List<SourceBlock> prompts) {
        if (prompts.size() < 2) {
            return false;
        }
        Set<String> below = new HashSet<>();
        for (ResolvedLabel label : said) {
            long before =
                    prompts.stream().filter(prompt -> prompt.start() < label.offset()).count();
            if (!below.add(before + " " + label.candidate().key())) {
                return false;
            }
        }
        return true;
    }

    private boolean askSeldom() {
        long asking = said.stream().filter(label -> LabelDialectReader.asks(text, label)).count();
        return asking * 20 <= said.size();
    }
}
