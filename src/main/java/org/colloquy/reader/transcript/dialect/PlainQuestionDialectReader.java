package org.colloquy.reader.transcript.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.prompt.AskingLines;
import org.colloquy.reader.transcript.prompt.DashedTalk;
import org.colloquy.reader.transcript.prompt.QuotedAnswers;
import org.colloquy.reader.transcript.prompt.QuotedPrompts;
import org.colloquy.reader.transcript.prompt.TablePrompts;
import org.colloquy.reader.transcript.prompt.TaggedPrompts;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * A reader of texts in which paragraphs ask that nothing but their question mark sets apart, or
 * quotations over answers that are none ({@link QuotedPrompts}), or paragraphs in markup of a site
 * generator ({@link TaggedPrompts}), or rows of a table ({@link TablePrompts}), or take turns with
 * their answers behind dashes ({@link DashedTalk}).
 *
 * <p>Such a paragraph is a question only if it is a single one, if what follows is none, and if
 * such questions structure the text: the first stands early, and there are not too many paragraphs
 * to each. A talk asks its hearers something now and then; that is no question of an interview, and
 * prose in which labels say who speaks has none either. Nor is a caption, with the times at which
 * it begins and ends, where a machine cut the text, wherever somebody drew breath.
 */
record PlainQuestionDialectReader() implements DialectReader {
    private static final int MAX_PARAGRAPHS_EACH = 9;
    private static final int MAX_LABELS = 2;

    /** The most paragraphs before the first question, unless a third of all is more. */
    private static final int MAX_INTRODUCTION = 4;

    private static final double WEIGHT = 0.5;

    /** The least questions beside which sentences that ask to tell are prompts too. */
    private static final int LEAST_BESIDE = 3;

    private static final int LONGEST_COMMAND = 200;

    private static final Pattern DASH = Pattern.compile("^\\s*[—–―-]\\s?");

    /** A single sentence that asks for no favour, as one to subscribe does. */
    private static final Pattern COMMAND =
            Pattern.compile("(?iu:(?!please)\\p{L})[^.!?…]*[.:…]*\\s*$");

    @Override
    public DialectFit read(LabelledText text) {
        boolean taught = text.hints().taught().prompts(Dialect.PLAIN_QUESTIONS);
        boolean meant = taught || text.hints().declared() == Dialect.PLAIN_QUESTIONS;
        if (text.labels().size() > MAX_LABELS && !meant) {
            return DialectFit.none(Dialect.PLAIN_QUESTIONS, "more than one pair is labelled");
        }
        List<SourceBlock> content = text.source().content();
        List<SourceBlock> rows = TablePrompts.in(text.source());
        if (!rows.isEmpty()) {
            return marked(text, rows, "%d rows of tables are a question and its answer");
        }
        List<SourceBlock> tagged = TaggedPrompts.in(text.source());
        if (!tagged.isEmpty()) {
            return marked(text, tagged, "%d paragraphs stand in the same markup, as prompts do");
        }
        List<SourceBlock> dashed = DashedTalk.in(text.source());
        if (!dashed.isEmpty()) {
            return marked(text, dashed, "%d paragraphs and those below each begin with a dash");
        }
        List<SourceBlock> quoted = QuotedPrompts.in(text.source());
        List<SourceBlock> questions =
                !quoted.isEmpty()
                        ? quoted
                        : QuotedAnswers.prompts(plain(content, text, taught), content, text.text());
        if (taught) {
            return DialectFit.taught(
                    Dialect.PLAIN_QUESTIONS, questions.size(), QuestionMarks.of(text, questions));
        }
        String why =
                "%d of %d paragraphs are one question each"
                        .formatted(questions.size(), content.size());
        return new DialectFit(
                Dialect.PLAIN_QUESTIONS,
                score(text, content, questions),
                why,
                QuestionMarks.of(text, questions));
    }

    /** Returns the fit of prompts that more than their question mark sets apart. */
    private static DialectFit marked(LabelledText text, List<SourceBlock> prompts, String why) {
        return new DialectFit(
                Dialect.PLAIN_QUESTIONS,
                WEIGHT * DialectFit.sureness(prompts.size()),
                why.formatted(prompts.size()),
                QuestionMarks.of(text, prompts));
    }

    private static List<SourceBlock> plain(
            List<SourceBlock> content, LabelledText text, boolean taught) {
        List<SourceBlock> whole =
                IntStream.range(0, Math.max(0, content.size() - 1))
                        .filter(i -> isQuestion(content.get(i), text))
                        .filter(i -> taught || !isQuestion(content.get(i + 1), text))
                        .mapToObj(content::get)
                        .toList();
        if (text.hints().declared() == null && areCaptions(whole, content, text)) {
            return List.of();
        }
        if (whole.isEmpty()) {
            return AskingLines.in(content, text.text());
        }
        return whole.size() < LEAST_BESIDE ? whole : withCommands(whole, content, text);
    }

    /** Returns questions with the sentences among them that ask somebody to tell. */
    private static List<SourceBlock> withCommands(
            List<SourceBlock> questions, List<SourceBlock> content, LabelledText text) {
        Set<SourceBlock> asking = Set.copyOf(questions);
        int first = content.indexOf(questions.get(0));
        return IntStream.range(first, content.size() - 1)
                .filter(
                        i ->
                                asking.contains(content.get(i))
                                        || (isCommand(content.get(i), text)
                                                && !asking.contains(content.get(i - 1))
                                                && !asking.contains(content.get(i + 1))))
                .mapToObj(content::get)
                .toList();
    }

    private static boolean isCommand(SourceBlock block, LabelledText text) {
        String words = DASH.matcher(block.text(text.text())).replaceFirst("");
        return block.kind() == BlockKind.PARAGRAPH
                && words.length() <= LONGEST_COMMAND
                && COMMAND.matcher(words).lookingAt()
                && QuestionHeuristics.commands(words)
                && text.labels().stream().noneMatch(l -> l.candidate().line() == block.start());
    }

    /**
     * Tells whether questions are captions in a text of such, without one answer to each: somebody
     * who writes down an interview with both times begins a line where another speaks.
     */
    private static boolean areCaptions(
            List<SourceBlock> questions, List<SourceBlock> content, LabelledText text) {
        Set<Integer> starts =
                questions.stream().map(SourceBlock::start).collect(Collectors.toSet());
        int[] words =
                IntStream.range(0, content.size())
                        .filter(i -> !isCaptionAlone(content.get(i), text))
                        .toArray();
        int[] captions = Arrays.stream(words).filter(i -> isCaption(i, content, text)).toArray();
        int[] asking =
                Arrays.stream(captions)
                        .filter(i -> starts.contains(content.get(i).start()))
                        .toArray();
        return asking.length > 0
                && captions.length * 2 > words.length
                && Arrays.stream(words).filter(i -> i >= asking[0]).count() > 2L * asking.length;
    }

    private static double score(
            LabelledText text, List<SourceBlock> content, List<SourceBlock> questions) {
        boolean labelled = !text.labels().isEmpty();
        FolderForm folder = text.hints().folder();
        boolean settled = folder != null && folder.prompts() == Dialect.PLAIN_QUESTIONS;
        boolean enough =
                questions.size() > 2
                        || (questions.size() == 2 && labelled)
                        || (settled && !questions.isEmpty());
        if (!enough) {
            return 0;
        }
        int first = numberOf(questions.get(0), content);
        double each = (double) (content.size() - first) / questions.size();
        boolean structured =
                askingParagraphs(text, content) <= 2L * questions.size()
                        && each <= MAX_PARAGRAPHS_EACH
                        && first <= Math.max(MAX_INTRODUCTION, content.size() / 3);
        double fit = structured ? Math.min(1, MAX_PARAGRAPHS_EACH / 2.0 / each) : 0;
        // A labelled first pair is no talk in turns if the rest asks without labels.
        double score = WEIGHT * fit * DialectFit.sureness(questions.size()) + (labelled ? fit : 0);
        return Math.min(1, score);
    }

    private static int numberOf(SourceBlock question, List<SourceBlock> content) {
        int number = 0;
        while (content.get(number).start() != question.start()) {
            number++;
        }
        return number;
    }

    private static long askingParagraphs(LabelledText text, List<SourceBlock> content) {
        return content.stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .filter(block -> QuestionSentences.isQuestion(block.text(text.text())))
                .count();
    }

    /** Tells whether a label is the first: it sets apart a question of several sentences too. */
    private static boolean opens(LabelCandidate label, LabelledText text) {
        return label.equals(text.labels().get(0).candidate());
    }

    /** Tells whether the times of a caption stand at the beginning of a block, or above it. */
    private static boolean isCaption(int number, List<SourceBlock> content, LabelledText text) {
        SourceBlock block = content.get(number);
        return StartTimeParser.isCaption(text.text(), block.start(), block.end())
                || (number > 0 && isCaptionAlone(content.get(number - 1), text));
    }

    private static boolean isCaptionAlone(SourceBlock block, LabelledText text) {
        return StartTimeParser.isCaption(text.text(), block.start(), block.end())
                && StartTimeParser.isTimeAlone(text.text(), block.start(), block.end());
    }

    private static boolean isQuestion(SourceBlock block, LabelledText text) {
        if (block.kind() != BlockKind.PARAGRAPH
                || block.end() - block.start() > SetApartBlocks.MAX_LENGTH) {
            return false;
        }
        Optional<LabelCandidate> label =
                text.labels().stream()
                        .map(ResolvedLabel::candidate)
                        .filter(candidate -> candidate.line() == block.start())
                        .findFirst();
        int start = label.map(LabelCandidate::end).orElse(block.start());
        String words = text.text().substring(start, Math.max(start, block.end()));
        boolean opens = label.filter(first -> opens(first, text)).isPresent();
        return opens
                ? QuestionSentences.isQuestion(words)
                : QuestionHeuristics.isOneQuestion(words);
    }
}
