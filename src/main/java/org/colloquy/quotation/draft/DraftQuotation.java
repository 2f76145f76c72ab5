package org.colloquy.quotation.draft;

/**
 * Quotation of a draft.
 *
 * @param words between its marks
 * @param line of the draft in which it begins, from 1; of a document the paragraph
 * @param before what the draft says before it, from the quotation before or the beginning of the
 *     paragraph
 * @param after what the draft says behind it, to the next quotation or the end of the paragraph
 */
public record DraftQuotation(String words, int line, String before, String after) {}
