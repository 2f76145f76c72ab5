package org.colloquy.reader.transcript.doubt;

import java.util.Optional;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.speaker.DialectHints;

/**
 * A talk that stands in a block of code, as chats are pasted to keep their lines: code has no
 * labels, so the text is prose.
 */
final class TalkInCode {
    private static final int LEAST_LABELS = 6;
    private static final double LEAST_SPOKEN = 0.8;

    private TalkInCode() {}

    /**
     * Returns the doubt about code that is half of a prose text, or more; empty if there is none.
     */
    static Optional<ReadingDoubt> in(LabelledText text, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.PROSE) {
            return Optional.empty();
        }
        return text.blocks().stream()
                .filter(block -> isFenced(block, text.text()))
                .filter(block -> (block.end() - block.start()) * 2 >= text.text().strip().length())
                .findFirst()
                .flatMap(block -> doubt(block, text.text()));
    }

    private static boolean isFenced(SourceBlock block, String text) {
        char sign = block.sign(text);
        return block.kind() == BlockKind.OTHER && (sign == '`' || sign == '~');
    }

    private static Optional<ReadingDoubt> doubt(SourceBlock code, String text) {
        int from = text.indexOf('\n', code.start()) + 1;
        int to = text.lastIndexOf('\n', code.end() - 1);
        if (from == 0 || to <= from) {
            return Optional.empty();
        }
        LabelledText inside =
                LabelledText.of(text.substring(from, to) + "\n", DialectHints.declaring(null), 0);
        int labels = inside.labels().size();
        return labels >= LEAST_LABELS && inside.spokenShare() >= LEAST_SPOKEN
                ? Optional.of(
                        new ReadingDoubt(
                                code.start(),
                                "%d lines in a block of code begin like those of a talk; if somebody speaks there, take away the lines ``` around it"
                                        .formatted(labels)))
                : Optional.empty();
    }
}
