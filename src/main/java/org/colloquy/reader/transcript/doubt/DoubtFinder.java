package org.colloquy.reader.transcript.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.QuestionHeuristics;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.shape.UnreadShape;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.reader.transcript.speaker.evidence.PassedLabel;
import org.colloquy.reader.transcript.speaker.evidence.PassedLabels;
import org.colloquy.text.QuestionSentences;

/**
 * A finder of doubts, by what stands in a text and was taken for nothing.
 *
 * <p>Each test counts something that a right reading rarely leaves behind: beginnings of one shape
 * that are no labels, prompts that were passed over, headings that are names. None of them changes
 * the reading; an editor decides.
 */
public final class DoubtFinder {
    private static final Pattern FIELD =
            Pattern.compile("\\s*[\\p{L}_-][\\p{L} _-]{1,24}[:：]\\s*\\S.*");

    /** The least that ask among others which are set apart alike: all of them may be prompts. */
    private static final int LEAST_AMONG_OTHERS = 2;

    private static final int LEAST_ASKING = 3;
    private static final int LEAST_PROMPTS = 5;
    private static final int MOST_PARAGRAPHS_EACH = 12;

    /** The share of a text that labels lead where they are no accident. */
    private static final double LEAST_SPOKEN = 0.25;

    private final LabelledText read;
    private final SourceBlocks source;
    private final String text;
    private final List<SourceBlock> blocks;
    private final List<ResolvedLabel> labels;
    private final Dialect dialect;

    /** The offsets at which paragraphs begin that were taken for questions. */
    private final Set<Integer> questions;

    private DoubtFinder(LabelledText read, DialectFit fit) {
        this.read = read;
        this.source = read.source();
        this.text = source.text();
        this.blocks = source.blocks();
        this.labels = read.labels();
        this.dialect = fit.dialect();
        this.questions =
                fit.marks().stream()
                        .filter(mark -> mark.part() == PartKind.QUESTION)
                        .map(TranscriptMark::at)
                        .collect(Collectors.toSet());
    }

    /**
     * Returns the doubts about a text as read in a dialect, each kind once.
     *
     * @param from the offset at which the interview begins, behind the fields of a header
     */
    public static List<ReadingDoubt> find(LabelledText read, DialectFit fit, int from) {
        DoubtFinder finder = new DoubtFinder(read, fit);
        return Stream.of(
                        finder.unreadShapes(),
                        finder.passedLabels(),
                        finder.passedOver(),
                        finder.askedInTurns(),
                        finder.askedInProse(),
                        finder.setApartInProse(),
                        finder.namesInHeadings(),
                        finder.fewLabels(),
                        finder.onlyAsking(),
                        RepeatedFields.in(finder.source, finder.labels, finder.dialect),
                        BegunPrompts.in(finder.source, finder.dialect),
                        NamelessLabels.in(finder.source, finder.labels),
                        FieldParagraphs.in(finder.source, finder.labels, finder.dialect),
                        StrayLabel.in(finder.text, finder.labels, finder.dialect),
                        from > 0 ? Optional.<ReadingDoubt>empty() : finder.fields(),
                        TalkInCode.in(read, fit),
                        FoldedQuestions.in(read, fit))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Finds beginnings of one shape that repeat and are no labels. */
    private Optional<ReadingDoubt> unreadShapes() {
        return read.shapes().unread(candidates()).stream().map(DoubtFinder::unread).findFirst();
    }

    private List<LabelCandidate> candidates() {
        return labels.stream().map(ResolvedLabel::candidate).toList();
    }

    private static ReadingDoubt unread(UnreadShape shape) {
        return new ReadingDoubt(
                shape.offset(),
                "%d lines begin like \"%s\" but are not read as labels; if somebody speaks there, paste into colloquy.yaml: reading: { label: %s }"
                        .formatted(shape.count(), shape.sample(), quoted(shape.sample())));
    }

    /** Names candidates that repeat between the turns that labels tell. */
    private Optional<ReadingDoubt> passedLabels() {
        if (dialect.form() != InterviewForm.TURNS) {
            return Optional.empty();
        }
        List<PassedLabel> passed = PassedLabels.in(read.candidates(), candidates(), source);
        if (passed.isEmpty()) {
            return Optional.empty();
        }
        PassedLabel first = passed.get(0);
        String names =
                passed.stream().map(one -> quoted(one.name())).collect(Collectors.joining(", "));
        return Optional.of(
                new ReadingDoubt(
                        first.offset(),
                        "%d paragraphs between the turns begin with \"%s\", which is not read as a label; if somebody speaks there, paste into the front matter: speakers: [%s]"
                                .formatted(first.count(), first.name(), names)));
    }

    private static String quoted(String sample) {
        return "'" + sample.replace("'", "''") + "'";
    }

    /** Finds prompts like those that were taken for questions, which were not. */
    private Optional<ReadingDoubt> passedOver() {
        if (!SetApartBlocks.DIALECTS.contains(dialect)) {
            return Optional.empty();
        }
        SetApartBlocks apart = SetApartBlocks.of(dialect, source);
        List<SourceBlock> passed =
                blocks.stream()
                        .map(apart::head)
                        .filter(apart::isSetApart)
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

    /** Finds headings and bold paragraphs that ask where only labels count. */
    private Optional<ReadingDoubt> askedInTurns() {
        if (dialect.form() != InterviewForm.TURNS) {
            return Optional.empty();
        }
        List<SourceBlock> headings =
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .filter(block -> QuestionSentences.isQuestionAlone(block.headingText(text)))
                        .toList();
        SetApartBlocks bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, text);
        Set<Integer> labelled = labelledLines();
        List<SourceBlock> paragraphs =
                blocks.stream()
                        .filter(block -> !labelled.contains(block.start()))
                        .filter(block -> bold.isSetApart(block) && bold.asks(block))
                        .toList();
        if (headings.size() >= LEAST_ASKING && headings.size() * 6 >= labels.size()) {
            return Optional.of(
                    asked(headings, "headings above the turns ask a question", Dialect.HEADINGS));
        }
        return paragraphs.size() >= LEAST_ASKING && paragraphs.size() * 3 >= labels.size()
                ? Optional.of(
                        asked(
                                paragraphs,
                                "paragraphs in bold between the turns ask a question",
                                Dialect.BOLD_PARAGRAPHS))
                : Optional.empty();
    }

    private Set<Integer> labelledLines() {
        return labels.stream().map(label -> label.candidate().line()).collect(Collectors.toSet());
    }

    private static ReadingDoubt asked(List<SourceBlock> where, String what, Dialect other) {
        return new ReadingDoubt(
                where.get(0).start(),
                "%d %s; if these are the questions, paste into the front matter: dialect: %s"
                        .formatted(where.size(), what, other.word()));
    }

    /** Finds paragraphs that ask and are answered in what was read as prose. */
    private Optional<ReadingDoubt> askedInProse() {
        if (dialect.form() != InterviewForm.PROSE) {
            return Optional.empty();
        }
        List<SourceBlock> content = source.content();
        List<SourceBlock> asking = new ArrayList<>();
        for (int i = 0; i + 1 < content.size(); i++) {
            if (asks(content.get(i)) && !asks(content.get(i + 1))) {
                asking.add(content.get(i));
            }
        }
        boolean many = asking.size() >= LEAST_PROMPTS && asking.size() * 6 >= content.size();
        return many
                ? Optional.of(
                        new ReadingDoubt(
                                asking.get(0).start(),
                                "%d paragraphs ask a question and are followed by one that does not; if these are the questions, paste into the front matter: dialect: plain-questions"
                                        .formatted(asking.size())))
                : Optional.empty();
    }

    /** Finds what is set apart and asks in what was read as prose. */
    private Optional<ReadingDoubt> setApartInProse() {
        if (dialect.form() != InterviewForm.PROSE) {
            return Optional.empty();
        }
        return SetApartBlocks.DIALECTS.stream()
                .filter(other -> other != Dialect.ITEMS)
                .map(this::setApart)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ReadingDoubt> setApart(Dialect other) {
        SetApartBlocks apart = SetApartBlocks.of(other, source);
        List<SourceBlock> asking =
                blocks.stream()
                        .map(apart::head)
                        .filter(block -> apart.isSetApart(block) && apart.asks(block))
                        .toList();
        int least = blocks.stream().anyMatch(apart::isLeadIn) ? LEAST_AMONG_OTHERS : LEAST_ASKING;
        return asking.size() >= least
                        && asking.size() * MOST_PARAGRAPHS_EACH >= source.content().size()
                ? Optional.of(asked(asking, "paragraphs are set apart and ask a question", other))
                : Optional.empty();
    }

    private boolean asks(SourceBlock block) {
        return block.end() - block.start() <= SetApartBlocks.MAX_LENGTH
                && QuestionHeuristics.isOneQuestion(block.text(text));
    }

    /** Finds headings that come again, or end in a colon: they name who speaks. */
    private Optional<ReadingDoubt> namesInHeadings() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, SourceBlock> first = new HashMap<>();
        for (SourceBlock block : blocks) {
            if (block.kind() == BlockKind.HEADING) {
                String words = block.headingText(text).strip().toLowerCase(Locale.ROOT);
                counts.merge(words, 1, Integer::sum);
                first.putIfAbsent(words, block);
            }
        }
        List<String> again =
                counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .filter(entry -> entry.getValue() >= LEAST_ASKING)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        Set<Integer> labelled = labelledLines();
        return again.stream()
                .map(words -> first.get(words))
                .filter(block -> block != null && !labelled.contains(block.start()))
                .findFirst()
                .filter(block -> again.size() > 1)
                .map(
                        block ->
                                new ReadingDoubt(
                                        block.start(),
                                        "the same headings are repeated; if they name the speakers, paste into colloquy.yaml: reading: { label: %s }"
                                                .formatted(quoted(block.text(text).strip()))));
    }

    /** Finds labels that lead little of a text that is read in turns because of them. */
    private Optional<ReadingDoubt> fewLabels() {
        double spokenShare = read.spokenShare();
        boolean few = dialect == Dialect.NAMES && spokenShare < LEAST_SPOKEN && !labels.isEmpty();
        return few
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "%d labels introduce only %.0f %% of the text; if nobody speaks there, paste into the front matter: dialect: prose"
                                        .formatted(labels.size(), 100 * spokenShare)))
                : Optional.empty();
    }

    /** Finds that whoever speaks asks, and nobody answers. */
    private Optional<ReadingDoubt> onlyAsking() {
        if (dialect.form() != InterviewForm.TURNS || labels.size() < LEAST_PROMPTS) {
            return Optional.empty();
        }
        long asking = labels.stream().filter(this::asks).count();
        return asking * 10 >= labels.size() * 7L
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "%d of %d turns ask a question; if this is a list of questions, paste into the front matter: dialect: prose"
                                        .formatted(asking, labels.size())))
                : Optional.empty();
    }

    private boolean asks(ResolvedLabel label) {
        int from = Math.min(label.candidate().end(), text.length());
        int end = text.indexOf('\n', from);
        return QuestionSentences.isQuestion(text.substring(from, end < 0 ? text.length() : end));
    }

    /** Finds a first block that is a list of fields, and was not read as one. */
    private Optional<ReadingDoubt> fields() {
        return source.content().stream()
                .findFirst()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .filter(block -> labels.isEmpty() || labels.get(0).offset() > block.start())
                .filter(block -> isFields(block.text(text)))
                .map(
                        block ->
                                new ReadingDoubt(
                                        block.start(),
                                        "the text begins with what looks like fields; put them between two lines --- at the top of the file"));
    }

    private static boolean isFields(String words) {
        List<String> lines = words.lines().toList();
        return lines.size() > 1 && lines.stream().allMatch(line -> FIELD.matcher(line).matches());
    }
}
