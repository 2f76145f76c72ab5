package org.colloquy.model;

/**
 * Block that stands directly in an answer or an introduction.
 *
 * @param prose for a paragraph or a heading its inner HTML, else the whole element
 * @param depth of a heading below its question, from 1; else 0
 */
public record Block(BlockForm kind, Prose prose, int depth) {

    public enum BlockForm {
        PARAGRAPH,
        HEADING,
        LIST,
        QUOTE,
        TABLE,
        CODE,
        FIGURE
    }

    public boolean isParagraph() {
        return kind == BlockForm.PARAGRAPH;
    }
}
