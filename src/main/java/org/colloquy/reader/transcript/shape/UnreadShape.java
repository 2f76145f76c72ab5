package org.colloquy.reader.transcript.shape;

/**
 * A shape of beginnings that repeats like labels and was taken for none.
 *
 * @param sample the first beginning, as written but for addresses of links
 * @param offset where that stands
 */
public record UnreadShape(String sample, int count, int offset) {}
