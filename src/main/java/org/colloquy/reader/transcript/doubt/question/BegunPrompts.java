package org.colloquy.reader.transcript.doubt.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/**
 * Sentences that are begun in bold or italic type, and that somebody else seems to end: {@code **My
 * favourite sound:**} above a paragraph. In a text read as prose they may be its prompts, though
 * none of them asks. All of them end with a colon or dots and differ, a paragraph stands below
 * each, and they are a good part of the text.
 */
final class BegunPrompts {
    private static final int LEAST = 5;
    private static final int MOST_PARAGRAPHS_EACH = 4;
    private static final String ENDS = ":：…";

    private BegunPrompts() {}

    /** Returns the doubt about such sentences; empty if there are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        return QuestionDoubts.inProse(
                fit,
                Stream.of(Dialect.BOLD_PARAGRAPHS, Dialect.ITALIC_PARAGRAPHS),
                other -> doubt(read.source(), other));
    }

    private static Optional<ReadingDoubt> doubt(SourceBlocks source, Dialect other) {
        SetApartBlocks apart = new SetApartBlocks(other, source.text());
        List<SourceBlock> begun = new ArrayList<>();
        Set<String> words = new HashSet<>();
        List<SourceBlock> content = source.content();
        for (int i = 0; i + 1 < content.size(); i++) {
            SourceBlock block = content.get(i);
            if (apart.isSetApart(block) && isBegun(block, source.text())) {
                SourceBlock below = content.get(i + 1);
                if (below.kind() != BlockKind.PARAGRAPH || apart.isSetApart(below)) {
                    return Optional.empty();
                }
                words.add(block.text(source.text()).strip());
                begun.add(block);
            }
        }
        boolean prompts =
                begun.size() >= LEAST
                        && words.size() == begun.size()
                        && content.size() <= MOST_PARAGRAPHS_EACH * begun.size();
        return prompts
                ? Optional.of(
                        new ReadingDoubt(
                                begun.get(0).start(),
                                "%d paragraphs are set apart, end as if somebody were to go on, and have another below; if these are the questions, paste into the front matter: dialect: %s"
                                        .formatted(begun.size(), other.word())))
                : Optional.empty();
    }

    /** Tells whether a colon or dots stand at its end, before the signs of emphasis. */
    private static boolean isBegun(SourceBlock block, String text) {
        int at = block.end() - 1;
        while (at > block.start() && "*_ \n".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ENDS.indexOf(text.charAt(at)) >= 0 || text.startsWith("...", Math.max(0, at - 2));
    }
}
