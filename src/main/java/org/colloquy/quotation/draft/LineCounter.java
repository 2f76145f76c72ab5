package org.colloquy.quotation.draft;

import org.jspecify.annotations.Nullable;

/**
 * Counter of the lines of paragraphs, which counts on from the place that it was asked for last.
 */
final class LineCounter {
    private @Nullable DraftParagraph last;
    private int offset;
    private int line;

    /** Returns the line of the draft in which a place of a paragraph lies. */
    int lineAt(DraftParagraph paragraph, int place) {
        if (!paragraph.equals(last) || place < offset) {
            last = paragraph;
            offset = 0;
            line = paragraph.line();
        }
        for (; offset < place; offset++) {
            line += paragraph.text().charAt(offset) == '\n' ? 1 : 0;
        }
        return line;
    }
}
