package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.interview.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;

/**
 * A reader of texts in which paragraphs or items of a list ask, set apart by bold or italic type or
 * by a number ({@link SetApartBlocks}).
 *
 * <p>Of those that are set apart so, at least two and half of all must ask; then all of them are
 * questions.
 */
record ParagraphDialectReader(Dialect dialect) implements DialectReader {
    /** The score of a single item: more than that of prose. */
    private static final double SINGLE_SCORE = 0.1;

    @Override
    public DialectFit read(LabelledText text) {
        SetApartBlocks apart = new SetApartBlocks(dialect, text.text());
        List<SourceBlock> alike = new ArrayList<>();
        List<SourceBlock> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = apart.head(blocks.get(i));
            if (apart.isSetApart(block) && !isPullQuote(blocks, i)) {
                alike.add(block);
            }
        }
        long asking = alike.stream().filter(apart::asks).count();
        String why = "%d of %d such paragraphs ask".formatted(asking, alike.size());
        boolean fits =
                (asking > 1 && asking * 2 >= alike.size())
                        || (alike.size() == 1 && apart.isFirstOfList(alike.get(0)));
        double share = (double) asking / alike.size();
        double score = Math.max(SINGLE_SCORE, weight() * share * DialectFit.sureness((int) asking));
        List<SourceBlock> questions = alike.stream().filter(apart::isQuestion).toList();
        return new DialectFit(dialect, fits ? score : 0, why, QuestionMarks.of(text, questions));
    }

    private double weight() {
        return switch (dialect) {
            case BOLD_PARAGRAPHS -> 0.8;
            case BOLD_ITEMS -> 0.7;
            case ITALIC_PARAGRAPHS -> 0.6;
            default -> 0.55;
        };
    }

    /** Tells whether a block stands alone between two rules: a quotation lifted out of the text. */
    private static boolean isPullQuote(List<SourceBlock> blocks, int i) {
        return i > 0
                && i + 1 < blocks.size()
                && blocks.get(i - 1).kind() == BlockKind.RULE
                && blocks.get(i + 1).kind() == BlockKind.RULE;
    }
}
