package org.colloquy.reader.transcript.mark;

/**
 * Mark that does nothing where it stands.
 *
 * @param offset of the mark, or of the block at which it stands
 * @param name of the mark, with its dot
 * @param why it does nothing, as a sentence that goes on from the mark
 */
public record IdleMark(int offset, String name, String why) {}
