package org.colloquy.reader.transcript.dialect;

import java.util.List;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.prompt.AlikeBlocks;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * Prompts without a label behind the last label of a text in which labels stand inside the prompts:
 * {@code **Ada: Why?**}, and later {@code **And now?**}. An editor names both sides at the
 * beginning, and leaves it at that.
 *
 * <p>At least two ask or prompt, each is answered, and they are two of three. One between two
 * labelled ones may be what the one who answers sets apart.
 */
public final class LaterPrompts {
    private static final int LEAST = 2;

    private LaterPrompts() {}

    /** Returns such prompts; none if there are no labels in prompts. */
    static List<SourceBlock> in(LabelledText text, List<ResolvedLabel> inPrompts) {
        if (inPrompts.isEmpty()) {
            return List.of();
        }
        boolean italic = inPrompts.get(0).candidate().span().keptEmphasis() == 1;
        return in(text, italic ? Dialect.ITALIC_PARAGRAPHS : Dialect.BOLD_PARAGRAPHS);
    }

    /** Returns such prompts in a text with labels, set apart as those of a dialect are. */
    public static List<SourceBlock> in(LabelledText text, Dialect dialect) {
        SetApartBlocks apart = SetApartBlocks.of(dialect, text.source());
        int last = text.labels().get(text.labels().size() - 1).candidate().line();
        if (text.blocks().stream().noneMatch(b -> b.start() > last && isSetApart(b, apart))) {
            return List.of();
        }
        AlikeBlocks alike = AlikeBlocks.in(text.source(), apart);
        List<SourceBlock> later =
                alike.all().stream().filter(block -> block.start() > last).toList();
        List<SourceBlock> asking = later.stream().filter(apart::isQuestion).toList();
        boolean answered = alike.answered().containsAll(asking);
        return asking.size() >= LEAST && answered && asking.size() * 3 >= later.size() * 2
                ? withSentences(asking, later, alike, apart)
                : List.of();
    }

    private static boolean isSetApart(SourceBlock block, SetApartBlocks apart) {
        return apart.isSetApart(apart.head(block));
    }

    /** Returns prompts that ask, where most in the text do with the sentences that are answered. */
    private static List<SourceBlock> withSentences(
            List<SourceBlock> asking,
            List<SourceBlock> later,
            AlikeBlocks alike,
            SetApartBlocks apart) {
        return later.stream()
                .filter(
                        block ->
                                asking.contains(block)
                                        || (alike.askMostly()
                                                && alike.answered().contains(block)
                                                && apart.isSentence(block)))
                .toList();
    }
}
