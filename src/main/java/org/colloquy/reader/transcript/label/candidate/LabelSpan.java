package org.colloquy.reader.transcript.label.candidate;

/**
 * The place of a label in the source text.
 *
 * @param line the offset at which its line begins
 * @param start the offset of its time, emphasis or name
 * @param keptEmphasis how many signs of emphasis after {@code start} stay in the text, because the
 *     words stand in it too
 * @param end the offset behind the label and the white space that follows it
 */
public record LabelSpan(int line, int start, int keptEmphasis, int end) {}
