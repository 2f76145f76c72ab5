package org.colloquy.reader.transcript.doubt.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * Labels that name languages, {@code EN:} above {@code CN:}: a talk beside its translation, where
 * no label says who speaks. Two take turns throughout, one of them for English or for the original;
 * initials hardly do so by chance.
 */
final class TranslationLabels {
    private static final int LEAST_PAIRS = 3;

    private static final Set<String> FIRST =
            words(
                    """
                    en, eng, english, englisch, anglais, inglés, inglês, 英, 英文, 英语,
                    英語, 原文, original, 영어, 원문""");

    private static final Set<String> SECOND =
            words(
                    """
                    cn, zh, zh-cn, zh-tw, tw, jp, ja, kr, ko, de, fr, es, pt, it, ru,
                    uk, tr, ar, he, pl, nl, sv, vi, hi, chinese, japanese, korean,
                    german, french, spanish, russian, translation, 中, 中文, 译文, 譯文, 翻译,
                    翻譯, 日本語, 和訳, 訳, 한국어, 번역, deutsch, français, español, português,
                    italiano, русский, українська, traduction, traducción, tradução,
                    übersetzung""");

    private TranslationLabels() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(",\\s+"));
    }

    /**
     * Returns the doubt about such labels; empty if others are among them, except words for
     * questions and answers, below which both may stand.
     */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels =
                read.labels().stream()
                        .filter(label -> !label.candidate().asks())
                        .filter(label -> !label.candidate().answers())
                        .toList();
        if (fit.dialect().form() != InterviewForm.TURNS || labels.size() < 2 * LEAST_PAIRS) {
            return Optional.empty();
        }
        String one = labels.get(0).candidate().key();
        String other = labels.get(1).candidate().key();
        boolean languages =
                (FIRST.contains(one) && SECOND.contains(other))
                        || (SECOND.contains(one) && FIRST.contains(other));
        return languages && takeTurns(labels, one, other)
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "the labels \"%s\" and \"%s\" name languages, not who speaks; write who does, or paste into the front matter: dialect: prose"
                                        .formatted(
                                                labels.get(0).candidate().name(),
                                                labels.get(1).candidate().name())))
                : Optional.empty();
    }

    private static boolean takeTurns(List<ResolvedLabel> labels, String one, String other) {
        return IntStream.range(0, labels.size())
                .allMatch(i -> labels.get(i).candidate().key().equals(i % 2 == 0 ? one : other));
    }
}
