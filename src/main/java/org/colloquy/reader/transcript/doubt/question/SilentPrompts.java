package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.prompt.AlikeBlocks;

/**
 * Paragraphs in bold or italic type that take turns with others in what was read as prose, where
 * most are of several words and one at least asks: prompts of somebody who writes no question
 * marks, {@code *And you went home then*}. Those of one or two words are headings.
 */
final class SilentPrompts {
    private static final int LEAST = 6;
    private static final double LEAST_SHARE = 0.75;
    private static final int MOST_PARAGRAPHS_EACH = 6;

    /** Four words, or as much where no blanks part them, and no colon at their end. */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:\\S+\\s+){3,}\\S*[^\\s:：*_][*_]*\\s*|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}*_，、？。]{9,}\\s*");

    private SilentPrompts() {}

    /** Returns the doubt about such paragraphs; empty if there are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        return QuestionDoubts.inProse(
                fit,
                Stream.of(Dialect.BOLD_PARAGRAPHS, Dialect.ITALIC_PARAGRAPHS),
                other -> doubt(read.source(), other));
    }

    private static Optional<ReadingDoubt> doubt(SourceBlocks source, Dialect other) {
        SetApartBlocks apart = SetApartBlocks.of(other, source);
        AlikeBlocks alike = AlikeBlocks.in(source, apart);
        List<SourceBlock> whole = alike.all().stream().filter(source.content()::contains).toList();
        long answered = whole.stream().filter(alike.answered()::contains).count();
        long sentences =
                whole.stream()
                        .filter(block -> SENTENCE.matcher(block.text(source.text())).matches())
                        .count();
        boolean prompts =
                whole.size() >= LEAST
                        && alike.asking() > 0
                        && whole.stream().allMatch(block -> block.kind() == BlockKind.PARAGRAPH)
                        && answered >= LEAST_SHARE * whole.size()
                        && sentences >= LEAST_SHARE * whole.size()
                        && source.content().size() <= MOST_PARAGRAPHS_EACH * whole.size();
        String sample = other == Dialect.BOLD_PARAGRAPHS ? "**Why?**" : "*Why?*";
        return prompts
                ? Optional.of(
                        new ReadingDoubt(
                                whole.get(0).start(),
                                "%d paragraphs are set apart and take turns with others, though few of them ask; if all are the questions, paste into colloquy.yaml: reading: { prompt: '%s' }"
                                        .formatted(whole.size(), sample)))
                : Optional.empty();
    }
}
