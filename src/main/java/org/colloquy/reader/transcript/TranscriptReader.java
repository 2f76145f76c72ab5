package org.colloquy.reader.transcript;

import java.util.List;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.DialectFits;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.dialect.TimeHeadings;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.part.StrippedText;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.speaker.DialectHints;

/**
 * Reader of a text, in whichever dialect it is written.
 *
 * <p>Labels are found first, in source text, because they are the surest sign and because Markdown
 * spoils some of them. Then {@link DialectFits} chooses the dialect, and the text is given to
 * Markdown without its labels.
 */
public final class TranscriptReader {
    private TranscriptReader() {}

    /**
     * Reads a text.
     *
     * @param header the lines at its beginning, each of which is shown on a line of its own
     */
    public static ParsedTranscript read(String text, DialectHints hints, HeaderLines header) {
        LabelledText labelled = LabelledText.of(text, hints, header.end());
        DialectFits fits = DialectFits.of(labelled);
        DialectFit fit = TimeHeadings.above(fits.reading(), labelled).closed(labelled.source());
        List<TextInsertion> repairs = MarkdownRepairs.of(labelled.source(), header, fit);
        StrippedText stripped = LabelStripper.strip(labelled.text(), fit.marks(), repairs);
        return new ParsedTranscript(
                fit,
                fits.verdict(fit),
                hints.declared() == null
                        ? DoubtFinder.find(labelled, fit, header.end())
                        : List.of(),
                labelled,
                FormFinder.of(labelled, fit, fits.all()),
                stripped);
    }

    /** Returns a transcript without a text. */
    public static ParsedTranscript empty() {
        return read("", DialectHints.declaring(Dialect.PROSE), HeaderLines.none());
    }
}
