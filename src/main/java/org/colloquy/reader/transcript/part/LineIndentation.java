package org.colloquy.reader.transcript.part;

/**
 * The white space at the head of a line.
 *
 * @param end the offset behind it
 * @param columns how far it sets words in; a tab counts as the least that makes code of a line
 */
record LineIndentation(int end, int columns) {
    /** The columns that make code of a line. */
    static final int CODE = 4;

    /** Returns that of a line from its offset on, or as much as is some columns wide. */
    static LineIndentation of(String text, int line, int most) {
        int at = line;
        int columns = 0;
        while (at < text.length() && columns < most && " \t".indexOf(text.charAt(at)) >= 0) {
            columns += text.charAt(at) == '\t' ? CODE : 1;
            at++;
        }
        return new LineIndentation(at, columns);
    }

    /** Tells whether it makes code of a line. */
    boolean isOfCode() {
        return columns >= CODE;
    }
}
