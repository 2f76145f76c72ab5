package org.colloquy.reader.transcript;

/** A reader of texts in one dialect, which also says how well a text fits it. */
sealed interface DialectReader
        permits LabelDialectReader,
                HeadingDialectReader,
                ParagraphDialectReader,
                PlainQuestionDialectReader,
                ProseDialectReader {
    DialectFit read(LabelledText text);
}
