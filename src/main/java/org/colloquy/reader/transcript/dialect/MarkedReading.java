package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.mark.BlockMark;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.jspecify.annotations.Nullable;

/**
 * A reading as the marks in its text change it.
 *
 * <p>A marked question is one in every dialect. In a text that has no questions otherwise the
 * marked ones are all of them, and labels say who speaks in the answers. Where somebody speaks in
 * what was prose, it is a talk.
 */
final class MarkedReading {
    private static final String WHY = "marks in the text say so";

    private MarkedReading() {}

    /** Returns a fit as marks change it. */
    static DialectFit of(DialectFit chosen, List<DialectFit> fits, LabelledText text) {
        if (text.marks().isEmpty()) {
            return chosen;
        }
        DialectFit fit = base(chosen, fits, text);
        Map<Integer, TranscriptMark> byLine = new TreeMap<>();
        fit.marks().forEach(mark -> byLine.put(mark.at(), mark));
        PartKind part = fit.dialect().form() == InterviewForm.TURNS ? PartKind.TURN : PartKind.SAID;
        text.unwritten()
                .forEach(
                        label ->
                                byLine.merge(
                                        label.candidate().line(),
                                        TranscriptMark.labelled(part, label),
                                        (there, added) ->
                                                new TranscriptMark(
                                                        there.part(),
                                                        there.at(),
                                                        label,
                                                        there.block())));
        text.marks().stream()
                .filter(mark -> !mark.isOfHeading())
                .forEach(mark -> apply(mark, byLine));
        return new DialectFit(fit.dialect(), fit.score(), fit.why(), List.copyOf(byLine.values()));
    }

    private static DialectFit base(DialectFit chosen, List<DialectFit> fits, LabelledText text) {
        InterviewForm form = chosen.dialect().form();
        boolean asked = text.marks().stream().anyMatch(BlockMark::isQuestion);
        if (asked && form != InterviewForm.QUESTIONS) {
            return new DialectFit(
                    Dialect.PLAIN_QUESTIONS,
                    chosen.score(),
                    WHY,
                    QuestionMarks.of(text, List.of()));
        }
        if (text.unwritten().isEmpty() || form != InterviewForm.PROSE) {
            return chosen;
        }
        List<TranscriptMark> turns =
                fits.stream()
                        .filter(fit -> fit.dialect() == Dialect.NAMES)
                        .flatMap(fit -> fit.marks().stream())
                        .toList();
        return new DialectFit(Dialect.NAMES, chosen.score(), WHY, turns);
    }

    private static void apply(BlockMark mark, Map<Integer, TranscriptMark> byLine) {
        int at = mark.block().start();
        TranscriptMark there = byLine.get(at);
        ResolvedLabel label = there == null ? null : there.label();
        if (mark.isQuestion()) {
            byLine.put(at, question(mark, label));
        } else if (mark.isNoQuestion() && there != null && there.part() == PartKind.QUESTION) {
            if (label == null) {
                byLine.remove(at);
            } else {
                byLine.put(at, TranscriptMark.labelled(PartKind.SAID, label));
            }
        }
    }

    private static TranscriptMark question(BlockMark mark, @Nullable ResolvedLabel label) {
        return label != null && label.candidate().isWritten()
                ? TranscriptMark.labelled(PartKind.QUESTION, label)
                : new TranscriptMark(PartKind.QUESTION, mark.block().start(), label, mark.block());
    }
}
