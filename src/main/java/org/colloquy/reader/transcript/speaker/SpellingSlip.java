package org.colloquy.reader.transcript.speaker;

/**
 * A label that is taken for another one, written amiss.
 *
 * @param offset the offset of the label in the source text
 * @param written the name as written
 * @param meant the name that is taken to be meant
 */
public record SpellingSlip(int offset, String written, String meant) {}
