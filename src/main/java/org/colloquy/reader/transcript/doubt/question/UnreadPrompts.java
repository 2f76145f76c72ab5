package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.prompt.ListedPrompts;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;

/** Paragraphs and headings that look like prompts, and were read as words. */
final class UnreadPrompts {
    private static final int LEAST_ASKING = 3;

    /** The least that ask among others which are set apart alike: all of them may be prompts. */
    private static final int LEAST_AMONG_OTHERS = 2;

    /** The least that nothing but their question mark tells from the answers. */
    private static final int LEAST_PLAIN = 5;

    private static final int MOST_PARAGRAPHS_EACH = 12;

    /** The like where some ask in several sentences, as essays do now and then. */
    private static final int MOST_PLAIN_EACH = 5;

    /** The like where all of them are put to somebody. */
    private static final int MOST_PUT_EACH = 4;

    /** Words for whoever is asked. */
    private static final Pattern SOMEBODY =
            Pattern.compile(
                    "\\b(?:[Yy]ou(?:r|rself)?|Sie|Ihnen|Ihre?|[Vv]ous|[Vv]otre|[Uu]sted(?:es)?|[Vv]ocês?)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** Words that ask somebody who answers, and not whoever reads. */
    private static final Pattern TELLING =
            Pattern.compile(
                    "\\b(?:tell (?:us|me)|(?:[Cc]an|[Cc]ould) you (?:tell|describe|share|explain|talk)"
                            + "|(?:erzählen|beschreiben) Sie (?:uns|mir)|(?:[Pp]ouvez|[Pp]ourriez|[Pp]arlez)-(?:vous|nous)"
                            + "|[Pp]odrían? (?:usted(?:es)? )?contar(?:nos|me))\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private UnreadPrompts() {}

    /** Finds prompts like those that were taken for questions, which were not. */
    static Optional<ReadingDoubt> likeQuestions(LabelledText read, DialectFit fit) {
        if (!SetApartBlocks.DIALECTS.contains(fit.dialect())) {
            return Optional.empty();
        }
        SetApartBlocks apart = SetApartBlocks.of(fit.dialect(), read.source());
        Set<Integer> questions = fit.questions();
        List<SourceBlock> alike =
                read.blocks().stream().map(apart::head).filter(apart::isSetApart).toList();
        List<SourceBlock> passed =
                ListedPrompts.without(alike, read.source()).stream()
                        .filter(block -> !questions.contains(block.start()))
                        .filter(block -> !apart.closes(block))
                        .toList();
        boolean many = passed.size() >= LEAST_ASKING && passed.size() * 4 >= questions.size();
        return many
                ? Optional.of(
                        new ReadingDoubt(
                                passed.get(0).start(),
                                "%d more paragraphs look like the %d questions; after each that is one, paste {.question}"
                                        .formatted(passed.size(), questions.size())))
                : Optional.empty();
    }

    /** Finds answered sentences that ask in bold where headings are the questions. */
    static Optional<ReadingDoubt> amongHeadings(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.HEADINGS) {
            return Optional.empty();
        }
        SetApartBlocks bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, read.text());
        Set<Integer> questions = fit.questions();
        List<SourceBlock> blocks = read.source().blocks();
        List<SourceBlock> passed =
                IntStream.range(0, blocks.size() - 1)
                        .filter(i -> blocks.get(i + 1).kind() == BlockKind.PARAGRAPH)
                        .filter(i -> !bold.isSetApart(blocks.get(i + 1)))
                        .mapToObj(blocks::get)
                        .filter(block -> bold.isSetApart(block) && bold.asks(block))
                        .filter(block -> WORDS.splitAsStream(block.text(read.text())).count() > 3)
                        .filter(block -> !questions.contains(block.start()))
                        .toList();
        if (passed.isEmpty()) {
            return Optional.empty();
        }
        String message =
                passed.size() == 1
                        ? "this paragraph asks in bold, and belongs to the answer above it, since the headings are the questions; if it is one, paste {.question} after it"
                        : "%d paragraphs ask in bold, and belong to the answers above them, since the headings are the questions; after each that is one, paste {.question}";
        return Optional.of(
                new ReadingDoubt(passed.get(0).start(), message.formatted(passed.size())));
    }

    /** Finds paragraphs that end with a question where those of one sentence are the questions. */
    static Optional<ReadingDoubt> amongPlainQuestions(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.PLAIN_QUESTIONS) {
            return Optional.empty();
        }
        Set<Integer> questions = fit.questions();
        List<SourceBlock> content = read.source().content();
        List<SourceBlock> passed =
                IntStream.range(1, content.size() - 1)
                        .filter(i -> !questions.contains(content.get(i).start()))
                        .filter(i -> !questions.contains(content.get(i - 1).start()))
                        .filter(i -> asksPlainly(content.get(i), read.text()))
                        .filter(i -> !asksPlainly(content.get(i + 1), read.text()))
                        .mapToObj(content::get)
                        .toList();
        return passed.size() >= LEAST_AMONG_OTHERS && passed.size() * 3 >= questions.size()
                ? Optional.of(
                        new ReadingDoubt(
                                passed.get(0).start(),
                                "%d paragraphs of several sentences end with a question mark, and belong to the answers; after each that is a question, paste {.question}"
                                        .formatted(passed.size())))
                : Optional.empty();
    }

    private static boolean asksPlainly(SourceBlock block, String text) {
        return block.kind() == BlockKind.PARAGRAPH
                && QuestionSentences.isQuestion(block.text(text).strip());
    }

    /** Finds questions in bold without a label where all that were taken for such have one. */
    static Optional<ReadingDoubt> withoutLabel(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.ASKED_IN_BOLD) {
            return Optional.empty();
        }
        SetApartBlocks bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, read.text());
        Set<Integer> labelled = read.labelLines();
        Set<Integer> questions = fit.questions();
        List<SourceBlock> passed =
                read.blocks().stream()
                        .filter(block -> !labelled.contains(block.start()))
                        .filter(block -> !questions.contains(block.start()))
                        .filter(block -> bold.isSetApart(block) && bold.asks(block))
                        .toList();
        if (passed.isEmpty()) {
            return Optional.empty();
        }
        String message =
                passed.size() == 1
                        ? "this paragraph asks in bold like the %2$d questions, but without a label, and so belongs to the answer before; if it is a question, paste {.question} after it"
                        : "%1$d paragraphs ask in bold like the %2$d questions, but without a label, and so belong to the answer before; after each that is a question, paste {.question}";
        return Optional.of(
                new ReadingDoubt(
                        passed.get(0).start(), message.formatted(passed.size(), questions.size())));
    }

    /** Finds headings and bold paragraphs that ask where only labels count. */
    static Optional<ReadingDoubt> aroundTurns(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.TURNS) {
            return Optional.empty();
        }
        int labels = read.labels().size();
        List<SourceBlock> headings =
                read.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .filter(
                                block ->
                                        QuestionSentences.isQuestionAlone(
                                                block.headingText(read.text())))
                        .toList();
        SetApartBlocks bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, read.text());
        Set<Integer> labelled = read.labelLines();
        List<SourceBlock> paragraphs =
                read.blocks().stream()
                        .filter(block -> !labelled.contains(block.start()))
                        .filter(block -> bold.isSetApart(block) && bold.asks(block))
                        .toList();
        if (headings.size() >= LEAST_ASKING && headings.size() * 6 >= labels) {
            return Optional.of(
                    asked(headings, "headings above the turns ask a question", Dialect.HEADINGS));
        }
        return paragraphs.size() >= LEAST_ASKING && paragraphs.size() * 3 >= labels
                ? Optional.of(
                        asked(
                                paragraphs,
                                "paragraphs in bold between the turns ask a question",
                                Dialect.BOLD_PARAGRAPHS))
                : Optional.empty();
    }

    /** Finds paragraphs that ask and are answered in what was read as prose. */
    static Optional<ReadingDoubt> answeredInProse(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.PROSE) {
            return Optional.empty();
        }
        List<SourceBlock> content = read.source().content();
        Predicate<SourceBlock> asks = block -> asks(block, read.text());
        List<SourceBlock> asking = answered(content, asks, asks);
        boolean many = asking.size() >= LEAST_PLAIN && asking.size() * 6 >= content.size();
        return many
                ? Optional.of(
                        new ReadingDoubt(
                                asking.get(0).start(),
                                "%d paragraphs ask a question and are followed by one that does not; if these are the questions, paste into the front matter: dialect: plain-questions"
                                        .formatted(asking.size())))
                : inSeveralSentences(content, read.text());
    }

    /**
     * Finds the like where most ask in several sentences, and hardly anything else is there: less
     * still where they are few, and put to somebody who is to tell.
     */
    private static Optional<ReadingDoubt> inSeveralSentences(
            List<SourceBlock> content, String text) {
        List<SourceBlock> asking =
                answered(
                        content,
                        block -> asksBriefly(block, text),
                        block -> asksPlainly(block, text));
        boolean many =
                asking.size() >= LEAST_PLAIN && asking.size() * MOST_PLAIN_EACH >= content.size();
        boolean put =
                asking.size() >= LEAST_ASKING
                        && asking.size() * MOST_PUT_EACH >= content.size()
                        && asking.stream().allMatch(b -> SOMEBODY.matcher(b.text(text)).find())
                        && asking.stream().anyMatch(b -> TELLING.matcher(b.text(text)).find());
        return many || put
                ? Optional.of(
                        new ReadingDoubt(
                                asking.get(0).start(),
                                "%d paragraphs end with a question mark and are followed by one that does not; after each that is a question, paste {.question}"
                                        .formatted(asking.size())))
                : Optional.empty();
    }

    /** Returns the blocks that ask and stand above one that does not. */
    private static List<SourceBlock> answered(
            List<SourceBlock> content,
            Predicate<SourceBlock> asks,
            Predicate<SourceBlock> asksToo) {
        return IntStream.range(0, Math.max(0, content.size() - 1))
                .filter(i -> asks.test(content.get(i)) && !asksToo.test(content.get(i + 1)))
                .mapToObj(content::get)
                .toList();
    }

    private static boolean asksBriefly(SourceBlock block, String text) {
        return block.end() - block.start() <= SetApartBlocks.MAX_LENGTH && asksPlainly(block, text);
    }

    private static boolean asks(SourceBlock block, String text) {
        return block.end() - block.start() <= SetApartBlocks.MAX_LENGTH
                && QuestionHeuristics.isOneQuestion(block.text(text));
    }

    /** Finds what is set apart and asks in what was read as prose. */
    static Optional<ReadingDoubt> setApartInProse(LabelledText read, DialectFit fit) {
        return QuestionDoubts.inProse(
                fit,
                SetApartBlocks.DIALECTS.stream().filter(other -> other != Dialect.ITEMS),
                other -> setApart(read, other));
    }

    private static Optional<ReadingDoubt> setApart(LabelledText read, Dialect other) {
        SetApartBlocks apart = SetApartBlocks.of(other, read.source());
        List<SourceBlock> asking =
                read.blocks().stream()
                        .map(apart::head)
                        .filter(block -> apart.isSetApart(block) && apart.asks(block))
                        .toList();
        int least =
                read.blocks().stream().anyMatch(apart::isLeadIn)
                        ? LEAST_AMONG_OTHERS
                        : LEAST_ASKING;
        return asking.size() >= least
                        && asking.size() * MOST_PARAGRAPHS_EACH >= read.source().content().size()
                ? Optional.of(asked(asking, "paragraphs are set apart and ask a question", other))
                : Optional.empty();
    }

    private static ReadingDoubt asked(List<SourceBlock> where, String what, Dialect other) {
        return new ReadingDoubt(
                where.get(0).start(),
                "%d %s; if these are the questions, paste into the front matter: dialect: %s"
                        .formatted(where.size(), what, other.word()));
    }
}
