package org.colloquy.reader.transcript.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.colloquy.reader.transcript.prompt.AlikeBlocks;
import org.colloquy.reader.transcript.prompt.BareQuestions;

/**
 * A reader of texts in which paragraphs or items of a list ask, set apart by bold or italic type or
 * by a number ({@link SetApartBlocks}).
 *
 * <p>Of those that are set apart so, at least two and half of all must ask; where three of four do,
 * all of them are questions, and where three do and two of three of all, those that are whole
 * sentences and are answered. Thanks at the end are none. They are as well where few ask, but
 * nearly each of many is followed by words that are not set apart: then their regularity shows that
 * they prompt. They are not where all go on behind the bold type, and more such beginnings ask
 * nothing, nor where they are items one below the other that nobody answers.
 */
record ParagraphDialectReader(Dialect dialect) implements DialectReader {
    /** The score of a single item: more than that of prose. */
    private static final double SINGLE_SCORE = 0.1;

    /** The least prompts, few of which ask, that are prompts by their regularity alone. */
    private static final int LEAST_REGULAR = 6;

    private static final double REGULAR_SHARE = 0.9;

    private static final double REGULAR_WEIGHT = 0.6;

    /** The share of prompts that ask where they are known by their regularity alone. */
    private static final double LEAST_ASKING = 0.1;

    /** The most paragraphs to each prompt. */
    private static final int MOST_PARAGRAPHS_EACH = 8;

    @Override
    public DialectFit read(LabelledText text) {
        SetApartBlocks apart = SetApartBlocks.of(dialect, text.source());
        AlikeBlocks alike = AlikeBlocks.in(text.source(), apart);
        if (text.hints().taught().prompts(dialect)) {
            return DialectFit.taught(dialect, alike.count(), QuestionMarks.of(text, alike.all()));
        }
        boolean regular = isRegular(text, alike);
        boolean sure = regular || isSettled(text, alike);
        String why =
                "%d of %d such paragraphs ask a question".formatted(alike.asking(), alike.count());
        return new DialectFit(
                dialect,
                fits(alike, apart, text.blocks(), regular, sure)
                                && !areLeadIns(text, alike, apart)
                                && !areBareItems(text, alike)
                        ? score(alike, regular)
                        : 0,
                regular ? why + ", and nearly all are followed by an answer" : why,
                QuestionMarks.of(text, questions(text, alike, apart, sure), alike.closing()));
    }

    private boolean fits(
            AlikeBlocks alike,
            SetApartBlocks apart,
            List<SourceBlock> blocks,
            boolean regular,
            boolean sure) {
        if (dialect == Dialect.ITEMS) {
            return regular || apart.isInTwoBullets();
        }
        boolean single = alike.count() == 1 && isAlone(alike.all().get(0), blocks, apart);
        return sure || single || (alike.asking() > 1 && alike.asking() * 2 >= alike.count());
    }

    /** Tells whether one begins a list of prompts, and no other item has a number. */
    private static boolean isAlone(
            SourceBlock prompt, List<SourceBlock> blocks, SetApartBlocks apart) {
        return apart.isFirstOfList(prompt)
                && blocks.stream().filter(apart::isNumberedItem).count() == 1;
    }

    /** Tells whether these have numbers or signs of a list, and next to nobody answers. */
    private boolean areBareItems(LabelledText text, AlikeBlocks alike) {
        return (dialect == Dialect.NUMBERED || dialect == Dialect.BOLD_ITEMS)
                && BareQuestions.areAll(text.blocks(), alike.all());
    }

    /**
     * Tells whether all of these go on with their answers, and most paragraphs that begin and go on
     * in this way ask nothing: then it is a manner to begin.
     */
    private static boolean areLeadIns(LabelledText text, AlikeBlocks alike, SetApartBlocks apart) {
        if (apart.dialect() != Dialect.BOLD_PARAGRAPHS || alike.count() == 0) {
            return false;
        }
        Set<SourceBlock> whole = new HashSet<>(text.blocks());
        return alike.all().stream().noneMatch(whole::contains)
                && text.blocks().stream().filter(apart::isLeadIn).count() > alike.count();
    }

    private double score(AlikeBlocks alike, boolean regular) {
        double share = (double) alike.asking() / alike.count();
        double sure = DialectFit.sureness(regular ? alike.count() : alike.asking());
        double weighed = regular ? Math.max(share, REGULAR_WEIGHT) : share;
        return Math.max(SINGLE_SCORE, weight() * weighed * sure);
    }

    /**
     * Returns all of these if they are prompts for sure or ask throughout, else those that ask;
     * where most ask, with sentences set apart like them that begin other blocks, and where all
     * that ask have a line above their answers, with all such lines.
     */
    private static List<SourceBlock> questions(
            LabelledText text, AlikeBlocks alike, SetApartBlocks apart, boolean sure) {
        boolean all = sure || apart.isInTwoBullets() || alike.askThroughout();
        List<SourceBlock> questions = all ? alike.all() : asking(alike, apart);
        return alike.askMostly() ? with(others(text, alike, apart), questions) : questions;
    }

    private static List<SourceBlock> others(
            LabelledText text, AlikeBlocks alike, SetApartBlocks apart) {
        if (alike.askThroughout()) {
            List<SourceBlock> lines = boldLines(text, apart);
            if (new HashSet<>(lines).containsAll(alike.all())
                    && alike.asking() * 4 >= lines.size() * 3) {
                return lines;
            }
        }
        return sentences(text, apart);
    }

    /** Returns the bold lines above the other lines of paragraphs. */
    private static List<SourceBlock> boldLines(LabelledText text, SetApartBlocks apart) {
        return text.blocks().stream()
                .flatMap(block -> apart.lineHead(block).stream())
                .filter(line -> !apart.closes(line) && !apart.isDirection(line))
                .toList();
    }

    /**
     * Returns those that ask, and where most do, the sentences among them that are answered; where
     * most have a number, all that have one.
     */
    private static List<SourceBlock> asking(AlikeBlocks alike, SetApartBlocks apart) {
        boolean most = alike.askMostly();
        boolean numbered =
                alike.all().stream().filter(apart::isNumbered).count() * 2 > alike.count();
        Predicate<SourceBlock> asks =
                block ->
                        apart.isQuestion(block)
                                || (numbered && apart.isNumbered(block))
                                || (most
                                        && alike.answered().contains(block)
                                        && apart.isSentence(block));
        return alike.all().stream().filter(asks).toList();
    }

    /** Returns the sentences set apart that begin blocks. */
    private static List<SourceBlock> sentences(LabelledText text, SetApartBlocks apart) {
        return text.blocks().stream().flatMap(block -> apart.sentenceHead(block).stream()).toList();
    }

    /** Returns questions with others, in the order of the text. */
    private static List<SourceBlock> with(List<SourceBlock> others, List<SourceBlock> questions) {
        Map<Integer, SourceBlock> byStart = new TreeMap<>();
        others.forEach(other -> byStart.put(other.start(), other));
        questions.forEach(question -> byStart.put(question.start(), question));
        return List.copyOf(byStart.values());
    }

    /**
     * Tells whether these are one or two, each answered, one of which asks, and are what prompts in
     * other files are.
     */
    private boolean isSettled(LabelledText text, AlikeBlocks alike) {
        FolderForm folder = text.hints().folder();
        return folder != null
                && folder.prompts() == dialect
                && alike.asking() == 1
                && alike.count() <= 2
                && alike.answered().size() == alike.count();
    }

    /** Tells whether what is set apart takes turns with what is not, throughout the text. */
    private static boolean isRegular(LabelledText text, AlikeBlocks alike) {
        int count = alike.count();
        return count >= LEAST_REGULAR
                && alike.answered().size() >= REGULAR_SHARE * count
                && alike.asking() > 1
                && alike.asking() >= LEAST_ASKING * count
                && text.source().content().size() <= MOST_PARAGRAPHS_EACH * count;
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
}
