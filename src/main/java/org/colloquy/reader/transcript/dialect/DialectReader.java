package org.colloquy.reader.transcript.dialect;

import org.colloquy.model.reading.Dialect;

/** A reader of texts in one dialect, which also says how well a text fits it. */
sealed interface DialectReader
        permits LabelDialectReader,
                HeadingDialectReader,
                ParagraphDialectReader,
                PlainQuestionDialectReader,
                ProseDialectReader {
    DialectFit read(LabelledText text);

    /** Returns the reader of a dialect. */
    static DialectReader of(Dialect dialect) {
        return switch (dialect) {
            case NAMES, Q_AND_A, ASKED_IN_BOLD -> new LabelDialectReader(dialect);
            case HEADINGS -> new HeadingDialectReader();
            case PLAIN_QUESTIONS -> new PlainQuestionDialectReader();
            case PROSE -> new ProseDialectReader();
            default -> new ParagraphDialectReader(dialect);
        };
    }
}
