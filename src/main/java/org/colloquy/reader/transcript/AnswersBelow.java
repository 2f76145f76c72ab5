package org.colloquy.reader.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.QuestionLine;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The breaks between labelled questions and answers without a label on the lines right below them,
 * in the same paragraph. Only where next to all questions of a text are written so and nothing but
 * questions has a label: else a line may end behind a question by accident.
 */
final class AnswersBelow {
    private static final int LEAST = 3;
    private static final double LEAST_SHARE = 0.9;

    private AnswersBelow() {}

    /** Returns what parts them; nothing if they are not written so. */
    static Stream<TextInsertion> of(List<TranscriptMark> marks, SourceBlocks source) {
        boolean asking =
                marks.size() >= LEAST
                        && marks.stream()
                                .allMatch(m -> m.part() == PartKind.QUESTION && m.label() != null);
        if (!asking) {
            return Stream.empty();
        }
        List<TextInsertion> breaks =
                IntStream.range(0, marks.size())
                        .mapToObj(i -> between(marks, i, source))
                        .flatMap(Optional::stream)
                        .toList();
        return breaks.size() >= LEAST_SHARE * marks.size() ? breaks.stream() : Stream.empty();
    }

    private static Optional<TextInsertion> between(
            List<TranscriptMark> marks, int number, SourceBlocks source) {
        boolean last = number + 1 == marks.size();
        int next = last ? source.text().length() : marks.get(number + 1).at();
        ResolvedLabel label = Objects.requireNonNull(marks.get(number).label());
        return QuestionLine.at(label.candidate(), source, next)
                .map(line -> new TextInsertion(line.words(), "\n", line.line()));
    }
}
