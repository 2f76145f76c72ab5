package org.colloquy.quotation.draft;

/**
 * Paragraph of a draft.
 *
 * @param text in which line ends stand as in the draft
 * @param line of the draft in which it begins, from 1
 * @param quoted whether the draft sets it apart as a quotation
 */
public record DraftParagraph(String text, int line, boolean quoted) {}
