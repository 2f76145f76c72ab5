package org.colloquy.reader.transcript.label.candidate;

/**
 * The text of a label without its emphasis, in three parts.
 *
 * @param before the part before the name, a time mostly
 * @param written the name with its colon
 * @param after the part behind the colon that is no words, a time mostly
 */
public record LabelWording(String before, String written, String after) {}
