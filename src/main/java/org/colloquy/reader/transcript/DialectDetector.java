package org.colloquy.reader.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.ReadingVerdict;
import org.colloquy.reader.transcript.doubt.DoubtFinder;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.StrippedText;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.reader.transcript.speaker.evidence.PassedLabels;

/**
 * The choice of the dialect in which a text is read.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>Labels are found first, in source text, because they are the surest sign and because
 *       Markdown spoils some of them.
 *   <li>Then each dialect reads the whole text and says how well it fits; the best is taken, of
 *       equals the one that stands first in {@link Dialect}.
 *   <li>A file is read in one dialect throughout.
 *   <li>A dialect that the front matter declares, or else the settings, is taken whatever its
 *       score; that of a prompt which the settings give as an example, if there are such prompts.
 * </ol>
 *
 * <p>The hard case is a text with marks of two kinds: headings that ask, and labels. Labels that
 * lead the text make the headings topics, even if they ask; a few labels under headings that ask
 * are those of answers. The scores weigh this by how much of the text each kind explains.
 *
 * <p>Rejected: a decision tree, which would hide why a file was read as it was; and a mixture of
 * dialects, paragraph by paragraph, by which prose that ends in a question mark became a question
 * thousands of times.
 */
public final class DialectDetector {
    private DialectDetector() {}

    /**
     * Reads a text.
     *
     * @param header the lines at its beginning, each of which is shown on a line of its own
     */
    public static ParsedTranscript read(String text, DialectHints hints, HeaderLines header) {
        LabelledText labelled = LabelledText.of(text, hints, header.end());
        List<DialectFit> fits = fits(labelled);
        DialectFit fit =
                TimeHeadings.above(reading(fits, labelled), labelled).closed(labelled.source());
        List<TextInsertion> repairs = MarkdownRepairs.of(labelled.source(), header, fit);
        StrippedText stripped = LabelStripper.strip(labelled.text(), fit.marks(), repairs);
        return new ParsedTranscript(
                fit,
                verdict(fit, fits),
                hints.declared() == null ? doubts(labelled, fit, header.end()) : List.of(),
                labelled,
                FormFinder.of(labelled, fit, fits),
                stripped);
    }

    private static ReadingVerdict verdict(DialectFit fit, List<DialectFit> fits) {
        Optional<DialectFit> second =
                fits.stream()
                        .filter(other -> other.dialect() != fit.dialect() && other.score() > 0)
                        .max(Comparator.comparingDouble(DialectFit::score));
        return new ReadingVerdict(
                fit.dialect(),
                fit.score(),
                second.map(DialectFit::dialect).orElse(null),
                second.map(DialectFit::score).orElse(0.0));
    }

    private static List<ReadingDoubt> doubts(LabelledText text, DialectFit fit, int from) {
        Set<Integer> questions =
                fit.marks().stream()
                        .filter(mark -> mark.part() == PartKind.QUESTION)
                        .map(TranscriptMark::at)
                        .collect(Collectors.toSet());
        List<ResolvedLabel> labels = text.labels();
        List<LabelCandidate> found = labels.stream().map(ResolvedLabel::candidate).toList();
        List<ReadingDoubt> doubts =
                DoubtFinder.find(
                        text.source(),
                        labels,
                        text.shapes().unread(found),
                        PassedLabels.in(text.candidates(), found, text.source()),
                        fit.dialect(),
                        questions,
                        text.spokenShare(),
                        from);
        return Stream.of(
                        doubts.stream(),
                        TalkInCode.in(text, fit).stream(),
                        FoldedQuestions.in(text, fit).stream())
                .flatMap(one -> one)
                .toList();
    }

    /** Returns a transcript without a text. */
    public static ParsedTranscript empty() {
        return read("", DialectHints.declaring(Dialect.PROSE), HeaderLines.none());
    }

    /** Returns the fit in which a text is read: the chosen one, as marks in the text change it. */
    static DialectFit reading(List<DialectFit> fits, LabelledText text) {
        return MarkedReading.of(chosen(fits, text), fits, text);
    }

    /**
     * Returns the fit that the hints declare, else that of the taught prompts, else that of the
     * labels which the folder settles, else the best.
     */
    private static DialectFit chosen(List<DialectFit> fits, LabelledText text) {
        DialectHints hints = text.hints();
        return fits.stream()
                .filter(fit -> fit.dialect() == hints.declared())
                .findFirst()
                .or(() -> taught(fits, hints))
                .or(() -> text.byFolder() ? labelled(fits) : Optional.empty())
                .orElseGet(() -> best(fits));
    }

    private static Optional<DialectFit> labelled(List<DialectFit> fits) {
        List<DialectFit> read =
                fits.stream().filter(fit -> fit.isOfLabels() && fit.score() > 0).toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(best(read));
    }

    private static Optional<DialectFit> taught(List<DialectFit> fits, DialectHints hints) {
        return hints.declared() != null
                ? Optional.empty()
                : fits.stream()
                        .filter(fit -> hints.taught().prompts(fit.dialect()) && fit.score() > 0)
                        .findFirst();
    }

    private static DialectFit best(List<DialectFit> fits) {
        return fits.stream()
                .max(
                        Comparator.comparingDouble(DialectFit::score)
                                .thenComparing(DialectFit::dialect, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Reads a text in every dialect. */
    static List<DialectFit> fits(LabelledText text) {
        return Stream.of(Dialect.values()).map(dialect -> reader(dialect).read(text)).toList();
    }

    static DialectReader reader(Dialect dialect) {
        return switch (dialect) {
            case NAMES, Q_AND_A, ASKED_IN_BOLD -> new LabelDialectReader(dialect);
            case HEADINGS -> new HeadingDialectReader();
            case PLAIN_QUESTIONS -> new PlainQuestionDialectReader();
            case PROSE -> new ProseDialectReader();
            default -> new ParagraphDialectReader(dialect);
        };
    }
}
