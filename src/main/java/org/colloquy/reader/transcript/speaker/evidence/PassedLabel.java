package org.colloquy.reader.transcript.speaker.evidence;

/**
 * Words that repeat between labels as if somebody spoke, and were taken for none.
 *
 * @param name as written
 * @param count how often they head a paragraph
 * @param offset where they first do
 */
public record PassedLabel(String name, int count, int offset) {}
