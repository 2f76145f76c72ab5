package org.colloquy.reader.transcript.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.ReadingVerdict;
import org.colloquy.reader.transcript.speaker.DialectHints;

/**
 * The fits of one text, in every dialect, and the choice of the one in which it is read.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>Each dialect reads the whole text and says how well it fits; the best is taken, of equals
 *       the one that stands first in {@link Dialect}.
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
 *
 * @param all a fit for each dialect, in the order of {@link Dialect}
 */
public record DialectFits(List<DialectFit> all, LabelledText text) {
    public DialectFits {
        all = List.copyOf(all);
    }

    /** Reads a text in every dialect. */
    public static DialectFits of(LabelledText text) {
        return new DialectFits(
                Stream.of(Dialect.values())
                        .map(dialect -> DialectReader.of(dialect).read(text))
                        .toList(),
                text);
    }

    /** Returns the fit in which a text is read: the chosen one, as marks in the text change it. */
    public DialectFit reading() {
        return MarkedReading.of(chosen(), all, text);
    }

    /** Returns what an editor may know of how a fit was chosen, and which is the next best. */
    public ReadingVerdict verdict(DialectFit fit) {
        Optional<DialectFit> second =
                all.stream()
                        .filter(other -> other.dialect() != fit.dialect() && other.score() > 0)
                        .max(Comparator.comparingDouble(DialectFit::score));
        return new ReadingVerdict(
                fit.dialect(),
                fit.score(),
                second.map(DialectFit::dialect).orElse(null),
                second.map(DialectFit::score).orElse(0.0));
    }

    /**
     * Returns the fit that the hints declare, else that of the taught prompts, else that of the
     * labels which the folder settles, else the best.
     */
    private DialectFit chosen() {
        DialectHints hints = text.hints();
        return all.stream()
                .filter(fit -> fit.dialect() == hints.declared())
                .findFirst()
                .or(() -> taught(hints))
                .or(() -> text.byFolder() ? labelled() : Optional.empty())
                .orElseGet(() -> best(all));
    }

    private Optional<DialectFit> labelled() {
        List<DialectFit> read =
                all.stream().filter(fit -> fit.isOfLabels() && fit.score() > 0).toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(best(read));
    }

    private Optional<DialectFit> taught(DialectHints hints) {
        return hints.declared() != null
                ? Optional.empty()
                : all.stream()
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
}
