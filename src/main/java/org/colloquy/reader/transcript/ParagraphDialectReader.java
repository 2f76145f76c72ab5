package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.folder.FolderForm;

/**
 * A reader of texts in which paragraphs or items of a list ask, set apart by bold or italic type or
 * by a number ({@link SetApartBlocks}).
 *
 * <p>Of those that are set apart so, at least two and half of all must ask; where three of four do,
 * all of them are questions, and where three do and two of three of all, those that are whole
 * sentences and are answered. Thanks at the end are none. They are as well where few ask, but
 * nearly each of many is followed by words that are not set apart: then their regularity shows that
 * they prompt.
 */
record ParagraphDialectReader(Dialect dialect) implements DialectReader {
    /** The score of a single item: more than that of prose. */
    private static final double SINGLE_SCORE = 0.1;

    /** The least prompts, few of which ask, that are prompts by their regularity alone. */
    private static final int LEAST_REGULAR = 6;

    private static final double REGULAR_SHARE = 0.9;

    /**
     * Number of those that ask which, if they are most of all, makes sentences of their kind
     * prompts too; more than these make all of their kind prompts.
     */
    private static final int MIN_MOST = 3;

    private static final double REGULAR_WEIGHT = 0.6;

    /** The share of prompts that ask where they are known by their regularity alone. */
    private static final double LEAST_ASKING = 0.1;

    /** The most paragraphs to each prompt. */
    private static final int MOST_PARAGRAPHS_EACH = 8;

    @Override
    public DialectFit read(LabelledText text) {
        SetApartBlocks apart = SetApartBlocks.of(dialect, text.source());
        List<SourceBlock> alike = new ArrayList<>();
        List<SourceBlock> blocks = text.blocks();
        List<SourceBlock> closing = new ArrayList<>();
        Set<SourceBlock> answered = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = apart.head(blocks.get(i));
            if (!apart.isSetApart(block)) {
                continue;
            }
            boolean closes = apart.closes(block);
            if (closes && block.kind() == BlockKind.PARAGRAPH) {
                closing.add(block);
            } else if (!closes && !isPullQuote(blocks, i)) {
                alike.add(block);
                if (isAnswered(blocks, i, block, apart)) {
                    answered.add(block);
                }
            }
        }
        if (beginsWithByline(alike, apart, text)) {
            alike.remove(0);
        }
        int asking = (int) alike.stream().filter(apart::asks).count();
        if (text.hints().taught().prompts(dialect)) {
            return DialectFit.taught(dialect, alike.size(), QuestionMarks.of(text, alike));
        }
        boolean regular = isRegular(text, alike.size(), answered.size(), asking);
        boolean single = alike.size() == 1 && apart.isFirstOfList(alike.get(0));
        boolean settled = asking == 1 && isSettled(text, alike.size(), answered.size());
        boolean fits =
                dialect == Dialect.ITEMS
                        ? regular || apart.isInTwoBullets()
                        : regular
                                || single
                                || (asking > 1 && asking * 2 >= alike.size())
                                || settled;
        String why = "%d of %d such paragraphs ask a question".formatted(asking, alike.size());
        List<SourceBlock> questions =
                regular
                                || settled
                                || apart.isInTwoBullets()
                                || (asking > MIN_MOST && asking * 4 >= alike.size() * 3)
                        ? withSentences(alike, asking, alike.size(), text)
                        : questions(alike, answered, asking, text);
        return new DialectFit(
                dialect,
                fits ? score(alike.size(), asking, regular) : 0,
                regular ? why + ", and nearly all are followed by an answer" : why,
                QuestionMarks.of(text, questions, closing));
    }

    /**
     * Tells whether the first of these is the first block of the text, and ends with no sign where
     * all others do: it says who wrote it.
     */
    private boolean beginsWithByline(
            List<SourceBlock> alike, SetApartBlocks apart, LabelledText text) {
        return (dialect == Dialect.BOLD_PARAGRAPHS || dialect == Dialect.ITALIC_PARAGRAPHS)
                && alike.size() > MIN_MOST
                && alike.get(0).equals(text.source().content().get(0))
                && !apart.isNumbered(alike.get(0))
                && !apart.endsWithSign(alike.get(0))
                && alike.stream().skip(1).allMatch(apart::endsWithSign);
    }

    private double score(int alike, int asking, boolean regular) {
        double share = (double) asking / alike;
        double sure = DialectFit.sureness(regular ? alike : asking);
        double weighed = regular ? Math.max(share, REGULAR_WEIGHT) : share;
        return Math.max(SINGLE_SCORE, weight() * weighed * sure);
    }

    /**
     * Returns those that ask, and where most do, the sentences among them that are answered; where
     * most have a number, all that have one.
     */
    private List<SourceBlock> questions(
            List<SourceBlock> alike, Set<SourceBlock> answered, int asking, LabelledText text) {
        SetApartBlocks apart = SetApartBlocks.of(dialect, text.source());
        boolean most = isMost(asking, alike.size());
        boolean numbered = alike.stream().filter(apart::isNumbered).count() * 2 > alike.size();
        Predicate<SourceBlock> asks =
                block ->
                        apart.isQuestion(block)
                                || (numbered && apart.isNumbered(block))
                                || (most && answered.contains(block) && apart.isSentence(block));
        List<SourceBlock> found = alike.stream().filter(asks).toList();
        return withSentences(found, asking, alike.size(), text);
    }

    /** Returns questions, with sentences set apart like them that begin other blocks. */
    private List<SourceBlock> withSentences(
            List<SourceBlock> questions, int asking, int alike, LabelledText text) {
        if (!isMost(asking, alike)) {
            return questions;
        }
        SetApartBlocks apart = SetApartBlocks.of(dialect, text.source());
        Map<Integer, SourceBlock> byStart = new TreeMap<>();
        text.blocks().stream()
                .flatMap(block -> apart.sentenceHead(block).stream())
                .forEach(head -> byStart.put(head.start(), head));
        questions.forEach(question -> byStart.put(question.start(), question));
        return List.copyOf(byStart.values());
    }

    private static boolean isMost(int asking, int alike) {
        return asking >= MIN_MOST && asking * 3 >= alike * 2;
    }

    /** Tells whether one or two of these, each answered, are what prompts in other files are. */
    private boolean isSettled(LabelledText text, int alike, int answered) {
        FolderForm folder = text.hints().folder();
        return folder != null && folder.prompts() == dialect && alike <= 2 && answered == alike;
    }

    /** Tells whether what is set apart takes turns with what is not, throughout the text. */
    private static boolean isRegular(LabelledText text, int alike, int answered, int asking) {
        return alike >= LEAST_REGULAR
                && answered >= REGULAR_SHARE * alike
                && asking > 1
                && asking >= LEAST_ASKING * alike
                && text.source().content().size() <= MOST_PARAGRAPHS_EACH * alike;
    }

    /** Tells whether words that are not set apart follow a block, in it or below it. */
    private static boolean isAnswered(
            List<SourceBlock> blocks, int i, SourceBlock head, SetApartBlocks apart) {
        if (head.end() < blocks.get(i).end()) {
            return true;
        }
        return i + 1 < blocks.size()
                && blocks.get(i + 1).isContent()
                && (blocks.get(i + 1).kind() != BlockKind.ITEM || apart.isInTwoBullets())
                && !apart.isSetApart(apart.head(blocks.get(i + 1)));
    }

    private double weight() {
        return switch (dialect) {
            case BOLD_PARAGRAPHS -> 0.8;
            case BOLD_ITEMS -> 0.7;
            case ITEMS -> 0.5;
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
