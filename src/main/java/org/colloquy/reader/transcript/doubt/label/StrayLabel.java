package org.colloquy.reader.transcript.doubt.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.NameLetters;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * A label that stands once between two people who take turns throughout, and would do so without
 * it: {@code **About the author:**}, {@code Sponsor message:}. A third person may speak there, too.
 * The like holds for a few labels among many that mean a question and its answer.
 */
final class StrayLabel {
    /** The least turns by which a talk of two is known. */
    private static final int LEAST_TURNS = 8;

    private static final int SPEAKERS = 2;

    /** The least questions with answers by which these are known. */
    private static final int LEAST_ANSWERED = 3;

    private static final int LEAST_EVENTS = 2;

    private static final String BETWEEN =
            "\"%s\" stands once between two who take turns without it; if nobody speaks there, paste into colloquy.yaml: reading: { not-speakers: [%s] }";

    private final String text;
    private final List<ResolvedLabel> labels;
    private final Map<String, Long> turns;

    private StrayLabel(String text, List<ResolvedLabel> labels) {
        this.text = text;
        this.labels = labels;
        this.turns =
                labels.stream()
                        .map(ResolvedLabel::speaker)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Returns the doubt about the first such label; empty if there is none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> said =
                read.labels().stream().filter(label -> !label.isEvent()).toList();
        if (fit.dialect() == Dialect.Q_AND_A) {
            return amongAnswers(read.text(), said);
        }
        return fit.dialect() == Dialect.NAMES && said.size() > LEAST_TURNS
                ? new StrayLabel(read.text(), said).doubt()
                : Optional.empty();
    }

    private static Optional<ReadingDoubt> amongAnswers(String text, List<ResolvedLabel> said) {
        long answered =
                IntStream.range(1, said.size())
                        .filter(i -> said.get(i - 1).candidate().asks())
                        .filter(i -> said.get(i).candidate().answers())
                        .count();
        List<ResolvedLabel> others =
                said.stream()
                        .filter(label -> !label.candidate().isQuestionOrAnswer())
                        .filter(label -> !isOfRecord(label.candidate().name()))
                        .toList();
        boolean few =
                others.size() <= answered
                        || others.stream().allMatch(label -> isAbovePicture(text, label));
        if (others.isEmpty() || answered < LEAST_ANSWERED || !few) {
            return Optional.empty();
        }
        String names =
                others.stream()
                        .map(label -> label.candidate().name())
                        .distinct()
                        .map(ReadingDoubt::quoted)
                        .collect(Collectors.joining(", "));
        return Optional.of(
                new ReadingDoubt(
                        others.get(0).offset(),
                        "\"%s\" stands among labels that mean a question or an answer, and is read as somebody who speaks; if nobody does, paste into colloquy.yaml: reading: { not-speakers: [%s] }"
                                .formatted(others.get(0).candidate().name(), names)));
    }

    /** Tells whether a picture stands right behind a label: that is a caption. */
    private static boolean isAbovePicture(String text, ResolvedLabel label) {
        int at = Math.min(label.candidate().end(), text.length());
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("![", at) || text.startsWith("<img", at);
    }

    /** Tells whether a name is in capitals, as those of a court's record are. */
    private static boolean isOfRecord(String name) {
        return NameLetters.isInCapitals(name)
                && name.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /**
     * Returns the doubt about the first label that stands once in a form that else only events
     * have, {@code **Guest introduction:**} among {@code **Music:**}, where who speaks is {@code
     * [Ada]:}; empty if there is none.
     */
    static Optional<ReadingDoubt> amongEvents(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> events = read.labels().stream().filter(ResolvedLabel::isEvent).toList();
        List<ResolvedLabel> said =
                read.labels().stream().filter(label -> !label.isEvent()).toList();
        if (fit.dialect() != Dialect.NAMES
                || events.size() < LEAST_EVENTS
                || said.size() < LEAST_TURNS) {
            return Optional.empty();
        }
        LabelStyle form = events.get(0).candidate().style();
        String sign = sign(events.get(0), read.text());
        List<ResolvedLabel> alike =
                said.stream()
                        .filter(label -> label.candidate().style() == form)
                        .filter(label -> sign(label, read.text()).equals(sign))
                        .toList();
        boolean all = events.stream().allMatch(event -> sign(event, read.text()).equals(sign));
        return all && alike.size() == 1
                ? Optional.of(
                        doubt(
                                alike.get(0),
                                "\"%s\" stands once, in the form of music and the like; if nobody speaks there, paste into colloquy.yaml: reading: { not-speakers: [%s] }"))
                : Optional.empty();
    }

    private static String sign(ResolvedLabel label, String text) {
        int start = label.candidate().span().start();
        return text.substring(start, Math.min(text.length(), start + 1));
    }

    private Optional<ReadingDoubt> doubt() {
        List<ResolvedLabel> two = labels.stream().filter(label -> !isOnce(label)).toList();
        boolean talk =
                turns.values().stream().filter(count -> count > 1).count() == SPEAKERS
                        && two.size() >= LEAST_TURNS
                        && takeTurns(two);
        return talk
                ? IntStream.range(0, labels.size())
                        .filter(this::isStray)
                        .mapToObj(labels::get)
                        .findFirst()
                        .map(label -> doubt(label, BETWEEN))
                : Optional.empty();
    }

    private static ReadingDoubt doubt(ResolvedLabel label, String message) {
        String name = label.candidate().name();
        return new ReadingDoubt(label.offset(), message.formatted(name, ReadingDoubt.quoted(name)));
    }

    private boolean isOnce(ResolvedLabel label) {
        return turns.getOrDefault(label.speaker(), 0L) == 1;
    }

    private static boolean takeTurns(List<ResolvedLabel> two) {
        for (int i = 1; i < two.size(); i++) {
            if (two.get(i).speaker().equals(two.get(i - 1).speaker())) {
                return false;
            }
        }
        return true;
    }

    private boolean isStray(int i) {
        ResolvedLabel label = labels.get(i);
        return isOnce(label)
                && label.kind() == SpeakerKind.PERSON
                && i > 0
                && i + 1 < labels.size()
                && !isOnce(labels.get(i - 1))
                && !isOnce(labels.get(i + 1))
                && !QuestionSentences.hasAnyQuestionMark(
                        text.substring(label.candidate().end(), labels.get(i + 1).offset()));
    }
}
