package org.colloquy.reader.transcript.block;

/** The kinds of blocks in source text. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    RULE,
    /** The first cell of a row in a table, where it is a question of the interview. */
    ROW,
    /** Code, raw HTML, and tables, in which only rows that are turns have labels. */
    OTHER,
    /** A block without words of the interview: a comment, a definition of a link. */
    SILENT
}
