package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * A reader of texts in which labels say who speaks.
 *
 * <p>It reads one of three dialects: where one interviewer's prompts stand wholly in bold with the
 * label inside, those are questions; where the prompts are labelled {@code Q}, those are, and where
 * nobody has a label but who asks ({@link SoleAsker}); else all are turns.
 *
 * <p>The hard case is a talk in which the speaker is {@code A} and some who ask are {@code Q} while
 * others have names: there the questions are not marked as such, so it is in turns. And where all
 * labels answer headings that ask, nobody's label asks anything: that is the dialect of headings;
 * likewise where they answer paragraphs in bold or italic type ({@link PromptedLabels}).
 */
record LabelDialectReader(Dialect dialect) implements DialectReader {
    /** Labels are no accident, even few of them at the end of a talk. */
    private static final double MIN_SCORE = 0.2;

    private static final double PREFERENCE = 0.01;

    /** The most that bold paragraphs score that ask: labels in all of them say more. */
    private static final double BOLD_SCORE = 0.8;

    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:\\s*</\\w+>)+\\s*$");
    private static final Pattern ALL_BOLD =
            Pattern.compile("\\*\\*(?:[^*]|\\*(?!\\*)){1,600}\\*\\*[?？]?");

    /** The rest of a bold line that asks, whose answer stands on the next: {@code Why?**}. */
    private static final Pattern ASKING_LINE =
            Pattern.compile("[^\\n]{1,600}?[?？](?:\\*\\*|__|</b>|</strong>)[ \\t]*\\\\?\\n");

    private static final Pattern SIGNS = Pattern.compile("[*_]+|</?\\w+>");
    private static final int MIN_ASKING_HEADINGS = 3;
    private static final double MIN_HEADING_SHARE = 0.9;

    /** The least share of headings that ask where one person speaks once below each. */
    private static final double MIN_SHARE_OF_ONE = 2.0 / 3;

    /**
     * Number of answers of which one may end with a question; fewer where one person speaks, or
     * where the headings are labelled as questions.
     */
    private static final int MOST_ASKING = 20;

    private static final int MOST_ASKING_SURELY = 4;

    private static final int MAX_LABELS_EACH_HEADING = 6;

    @Override
    public DialectFit read(LabelledText text) {
        List<ResolvedLabel> said = text.labels().stream().filter(l -> !l.isEvent()).toList();
        if (said.isEmpty()) {
            return DialectFit.none(dialect, "no labels");
        }
        return switch (dialect) {
            case Q_AND_A -> questionsAndAnswers(text, said);
            case ASKED_IN_BOLD -> askedInBold(text, said);
            default -> names(text, said);
        };
    }

    private DialectFit questionsAndAnswers(LabelledText text, List<ResolvedLabel> said) {
        if (SoleAsker.isAll(text, said)) {
            String why = "all %d labels name one person, who asks".formatted(said.size());
            return new DialectFit(
                    dialect, score(text, said) + PREFERENCE, why, asked(text, label -> true));
        }
        int asked = (int) said.stream().filter(label -> label.candidate().asks()).count();
        int others = 0;
        for (int i = 1; i < said.size(); i++) {
            LabelCandidate before = said.get(i - 1).candidate();
            boolean named = !before.isQuestionOrAnswer();
            others += named && said.get(i).candidate().answers() ? 1 : 0;
        }
        boolean fits = asked * 4 >= said.size() && asked >= 2 * others;
        String why = "%d of %d labels mean a question".formatted(asked, said.size());
        List<TranscriptMark> marks = asked(text, label -> label.candidate().asks());
        return new DialectFit(dialect, fits ? score(text, said) + PREFERENCE : 0, why, marks);
    }

    private DialectFit askedInBold(LabelledText text, List<ResolvedLabel> said) {
        List<ResolvedLabel> bold = said.stream().filter(LabelDialectReader::isAround).toList();
        long asking = bold.stream().filter(label -> asksOrPrompts(text, label)).count();
        Predicate<ResolvedLabel> prompting = prompting(text, bold);
        long prompts = said.stream().filter(prompting).count();
        boolean enough = bold.size() > 1 || said.size() == 2;
        boolean fits =
                enough
                        && asking * 2 >= bold.size()
                        && prompts * 5 >= said.size()
                        && !passesQuestions(said, prompting);
        String why =
                "%d labels are inside a bold paragraph; %d of these paragraphs ask a question"
                        .formatted(bold.size(), asking);
        List<TranscriptMark> marks =
                Stream.concat(
                                asked(text, prompting).stream(),
                                LaterPrompts.in(text, bold).stream().map(TranscriptMark::question))
                        .toList();
        double score = Math.max(BOLD_SCORE, score(text, said)) + PREFERENCE;
        return new DialectFit(dialect, fits ? score : 0, why, marks);
    }

    /** Tells whether all labels mean questions or answers, and some that ask prompt nobody. */
    private static boolean passesQuestions(
            List<ResolvedLabel> said, Predicate<ResolvedLabel> prompting) {
        return said.stream().allMatch(label -> label.candidate().isQuestionOrAnswer())
                && said.stream()
                        .anyMatch(label -> label.candidate().asks() && !prompting.test(label));
    }

    /**
     * Returns the test for labels that prompt: those inside bold paragraphs, and those of the same
     * names that stand in bold before bold words.
     */
    private static Predicate<ResolvedLabel> prompting(LabelledText text, List<ResolvedLabel> bold) {
        Set<String> asking =
                bold.stream().map(label -> label.candidate().key()).collect(Collectors.toSet());
        return label ->
                isAround(label)
                        || (label.candidate().style() == LabelStyle.MARKED
                                && asking.contains(label.candidate().key())
                                && ALL_BOLD.matcher(wordsInItalics(text, label)).matches());
    }

    /** Returns the words behind a label without the end of italics that begin before it. */
    private static String wordsInItalics(LabelledText text, ResolvedLabel label) {
        String words = text.wordsBehind(label).strip();
        boolean italic = label.candidate().span().keptEmphasis() == 1;
        return italic && (words.endsWith("**_") || words.endsWith("***"))
                ? words.substring(0, words.length() - 1)
                : words;
    }

    private DialectFit names(LabelledText text, List<ResolvedLabel> said) {
        boolean onlyAnswers = said.stream().allMatch(label -> label.candidate().answers());
        boolean answerHeadings = answerHeadings(text, said);
        boolean prompted = !answerHeadings && PromptedLabels.answer(text, said);
        String why =
                answerHeadings || prompted
                        ? "its labels only answer %s that ask a question"
                                .formatted(prompted ? "paragraphs set apart" : "headings")
                        : "%d labels introduce %.0f %% of the text"
                                .formatted(said.size(), 100 * text.spokenShare());
        boolean fits = !onlyAnswers && !answerHeadings && !prompted;
        return new DialectFit(
                dialect, fits ? score(text, said) : 0, why, marks(text, label -> PartKind.TURN));
    }

    private static double score(LabelledText text, List<ResolvedLabel> said) {
        return Math.max(MIN_SCORE, text.spokenShare() * DialectFit.sureness(said.size()));
    }

    private static boolean isAround(ResolvedLabel label) {
        return label.candidate().style() == LabelStyle.AROUND;
    }

    static boolean asks(LabelledText text, ResolvedLabel label) {
        return QuestionSentences.isQuestionAlone(
                CLOSING_TAGS.matcher(text.blockOf(label).text(text.text())).replaceFirst(""));
    }

    static boolean asksOrPrompts(LabelledText text, ResolvedLabel label) {
        String words = text.wordsBehind(label);
        return asks(text, label)
                || QuestionHeuristics.prompts(words)
                || (!label.candidate().isQuestionOrAnswer()
                        && ASKING_LINE.matcher(words).lookingAt());
    }

    private static boolean answerHeadings(LabelledText text, List<ResolvedLabel> said) {
        HeadingEvidence headings = HeadingEvidence.of(spoken(text, said), text.source());
        if (headings.questions() * 2 >= headings.headings() && onlyInterviewees(text, said)) {
            return headings.questions() > 0;
        }
        boolean enough =
                headings.questions() >= MIN_ASKING_HEADINGS
                        || (headings.questions() > 1
                                && PromptedLabels.speakOnce(said, text.source().headings()));
        boolean one = isOneBelowEach(text, said);
        if (headings.share() < (one ? MIN_SHARE_OF_ONE : MIN_HEADING_SHARE) || !enough) {
            return false;
        }
        long asking = said.stream().filter(label -> asks(text, label)).count();
        int most = one || areLabelled(text) ? MOST_ASKING_SURELY : MOST_ASKING;
        return asking * most <= said.size()
                && said.size() <= MAX_LABELS_EACH_HEADING * headings.questions();
    }

    /** Tells whether the headings that ask are labelled as questions: {@code ## Q1: Why?}. */
    private static boolean areLabelled(LabelledText text) {
        return text.source().headings().stream()
                .filter(block -> HeadingEvidence.asks(block, text.text()))
                .allMatch(block -> QuestionHeuristics.isLabelled(block.headingText(text.text())));
    }

    /** Returns the headings but those that neither ask nor have a label among words below them. */
    private static List<SourceBlock> spoken(LabelledText text, List<ResolvedLabel> said) {
        NavigableSet<Integer> labels = new TreeSet<>();
        said.forEach(label -> labels.add(label.candidate().line()));
        NavigableSet<Integer> words = new TreeSet<>();
        text.source().content().forEach(block -> words.add(block.start()));
        List<SourceBlock> all = text.source().headings();
        return IntStream.range(0, all.size())
                .filter(
                        i -> {
                            int start = all.get(i).start();
                            int end =
                                    i + 1 < all.size()
                                            ? all.get(i + 1).start()
                                            : text.text().length();
                            return words.subSet(start, end).isEmpty()
                                    || !labels.subSet(start, end).isEmpty()
                                    || HeadingEvidence.asks(all.get(i), text.text());
                        })
                .mapToObj(all::get)
                .toList();
    }

    /** Tells whether all labels name one person, and no heading has two of them below it. */
    private static boolean isOneBelowEach(LabelledText text, List<ResolvedLabel> said) {
        return ResolvedLabel.areOfOneSpeaker(said)
                && PromptedLabels.speakOnce(said, text.source().headings());
    }

    /** Tells whether nobody speaks but those who, as the front matter says, answer. */
    private static boolean onlyInterviewees(LabelledText text, List<ResolvedLabel> said) {
        Set<String> answering =
                text.hints().interviewees().stream()
                        .map(Participant::name)
                        .collect(Collectors.toSet());
        return said.stream()
                .map(ResolvedLabel::label)
                .allMatch(l -> !l.people().isEmpty() && answering.containsAll(l.people()));
    }

    /**
     * Returns the marks of a text in which some labels ask: all of those but the last, if that only
     * thanks, and others ask before.
     */
    private static List<TranscriptMark> asked(
            LabelledText text, Predicate<ResolvedLabel> isQuestion) {
        List<ResolvedLabel> asking =
                text.labels().stream().filter(l -> !l.isEvent()).filter(isQuestion).toList();
        ResolvedLabel last = asking.size() > 1 ? asking.get(asking.size() - 1) : null;
        ResolvedLabel thanks = last != null && onlyThanks(text, last) ? last : null;
        return marks(text, label -> questionIf(isQuestion.test(label) && !label.equals(thanks)));
    }

    private static boolean onlyThanks(LabelledText text, ResolvedLabel label) {
        String words = SIGNS.matcher(text.wordsBehind(label)).replaceAll("").strip();
        return QuestionHeuristics.thanks(words);
    }

    private static PartKind questionIf(boolean question) {
        return question ? PartKind.QUESTION : PartKind.SAID;
    }

    private static List<TranscriptMark> marks(
            LabelledText text, Function<ResolvedLabel, PartKind> part) {
        return text.labels().stream()
                .map(
                        label ->
                                TranscriptMark.labelled(
                                        label.isEvent() ? PartKind.EVENT : part.apply(label),
                                        label))
                .toList();
    }
}
