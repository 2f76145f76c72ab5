package org.colloquy.reader.transcript.label.candidate;

/** The kinds of blocks whose lines can begin with a label. */
public enum LabelContainer {
    PARAGRAPH,
    /** {@code * [Name] words}: the words leave the list. */
    ITEM,
    /** {@code > Name: words}: the words leave the quotation. */
    QUOTE,
    /** {@code ### Name}: the words stand below. */
    HEADING,
    /** {@code | Name | words |}: the words leave the table. */
    ROW
}
