package org.colloquy.reader.transcript.speaker.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;
import org.colloquy.text.QuestionSentences;

/** Labels that are sure because they open a text, though they may stand there only once. */
final class OpeningLabels {
    private static final int LEAST_QUESTIONS = 3;

    private final List<LabelCandidate> all;
    private final SourceBlocks source;
    private final List<SourceBlock> content;
    private final LabelCounts counts;

    private OpeningLabels(List<LabelCandidate> all, SourceBlocks source, LabelCounts counts) {
        this.all = all;
        this.source = source;
        this.content = source.content();
        this.counts = counts;
    }

    /** Returns the keys of such labels. */
    static Set<String> keys(List<LabelCandidate> all, SourceBlocks source, LabelCounts counts) {
        if (all.isEmpty()) {
            return Set.of();
        }
        OpeningLabels labels = new OpeningLabels(all, source, counts);
        Set<String> keys = new HashSet<>(labels.firstQuestionKeys());
        keys.addAll(labels.firstAnswerKeys());
        keys.addAll(labels.firstBoldPairKeys());
        if (labels.isTimedSpeaker(all.get(0))) {
            keys.add(all.get(0).key());
        }
        return keys;
    }

    private SourceBlock block(LabelCandidate candidate) {
        return source.blocks().get(candidate.place().block());
    }

    /** Tells whether a name with a time opens the body, as in a talk that has one speaker. */
    private boolean isTimedSpeaker(LabelCandidate first) {
        boolean speaker = first.time() != null || LabelMeaning.isUnknown(first.key());
        return speaker
                && first.place().alone()
                && first.place().first()
                && counts.canBeName(first)
                && block(first).equals(content.get(0));
    }

    /**
     * Returns the keys of the first question, or the first pair, if those alone have a label and
     * what asks below has none: {@code Mira: Why tea?} and, later, {@code And milk?}
     */
    private Set<String> firstQuestionKeys() {
        List<LabelCandidate> heads = all.stream().filter(this::isNameBeforeWords).limit(3).toList();
        if (heads.isEmpty() || heads.size() > 2) {
            return Set.of();
        }
        int number = content.indexOf(block(heads.get(0)));
        boolean opens = number == 0 || number == 1;
        return opens && asksBehind(heads.get(0), heads.size() == 2) && isAskedBehind(number)
                ? heads.stream().map(LabelCandidate::key).collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * Returns the keys of a question in bold, the first of several, and of its answer, if no later
     * question has a label and the words above have the name of whoever answers: {@code **Mira: Why
     * tea?**} and {@code Jo: It is hot.}, but later {@code **And milk?**}.
     */
    private Set<String> firstBoldPairKeys() {
        List<LabelCandidate> heads = all.stream().filter(this::isNameBeforeWords).toList();
        List<LabelCandidate> asking =
                heads.stream().filter(c -> c.style() == LabelStyle.AROUND).limit(2).toList();
        if (asking.size() != 1 || !isFirstOfQuestions(asking.get(0).place().block())) {
            return Set.of();
        }
        LabelCandidate first = asking.get(0);
        int asked = first.place().block();
        return heads.stream()
                .filter(c -> c.place().block() == asked + 1 && !c.key().equals(first.key()))
                .filter(c -> isNamedAbove(c, asked) && counts.count(c) == 1)
                .filter(this::isBeforeSentence)
                .findFirst()
                .map(c -> Set.of(first.key(), c.key()))
                .orElse(Set.of());
    }

    /**
     * Returns the key of a full name in bold, or a link, before the first answer, if the words
     * above the first of several questions have it too and nobody else has a label: later answers
     * bear none.
     */
    private Set<String> firstAnswerKeys() {
        List<LabelCandidate> heads =
                all.stream()
                        .filter(c -> c.style() == LabelStyle.MARKED || isLinked(c))
                        .filter(this::isNameBeforeWords)
                        .limit(2)
                        .toList();
        if (heads.size() != 1) {
            return Set.of();
        }
        LabelCandidate head = heads.get(0);
        int asked = head.place().block() - 1;
        boolean named =
                asked > 0 && head.name().strip().indexOf(' ') > 0 && isNamedAbove(head, asked);
        return named && isFirstOfQuestions(asked) ? Set.of(head.key()) : Set.of();
    }

    /** Tells whether the words above a block have the name of a label. */
    private boolean isNamedAbove(LabelCandidate label, int number) {
        return source.text()
                .substring(0, source.blocks().get(number).start())
                .contains(label.name().strip());
    }

    /** Tells whether the words behind a label begin as sentences do, and not as an explanation. */
    private boolean isBeforeSentence(LabelCandidate label) {
        int end = block(label).end();
        String words = source.text().substring(Math.min(label.end(), end), end).strip();
        return !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
    }

    private boolean isLinked(LabelCandidate label) {
        return source.text().startsWith("[", label.span().start());
    }

    /** Tells whether a block asks, none above it does, and two of its kind below it do. */
    private boolean isFirstOfQuestions(int number) {
        SetApartBlocks bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, source.text());
        SourceBlock first = source.blocks().get(number);
        List<SourceBlock> asking =
                source.blocks().stream()
                        .filter(block -> block.kind() == first.kind())
                        .filter(
                                block ->
                                        block.kind() == BlockKind.HEADING
                                                ? HeadingEvidence.asks(block, source.text())
                                                : bold.isSetApart(block) && bold.asks(block))
                        .toList();
        return asking.size() >= LEAST_QUESTIONS && asking.get(0).equals(first);
    }

    private boolean isNameBeforeWords(LabelCandidate candidate) {
        return counts.isNameAtHead(candidate) && !candidate.place().alone();
    }

    /**
     * Tells whether words behind a label ask: in one sentence, or in several where the answer has a
     * label too.
     */
    private boolean asksBehind(LabelCandidate label, boolean answered) {
        int end = block(label).end();
        String words = source.text().substring(Math.min(label.end(), end), end);
        return answered
                ? QuestionSentences.isQuestion(words)
                : QuestionHeuristics.isOneQuestion(words);
    }

    /** Tells whether an answer follows a block, and below it a question that is answered too. */
    private boolean isAskedBehind(int number) {
        for (int i = number + 2; i + 1 < content.size(); i++) {
            if (!asks(number + 1)
                    && QuestionHeuristics.isOneQuestion(content.get(i).text(source.text()))
                    && !asks(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(int number) {
        return QuestionSentences.isQuestion(content.get(number).text(source.text()));
    }
}
