package org.colloquy.markdown.dialect;

/** Reads a text in one dialect, or says that it does not fit. */
sealed interface Reader permits LabelReader, HeadingReader, ParagraphReader, ProseReader {
    Plan read(Manuscript manuscript);
}
