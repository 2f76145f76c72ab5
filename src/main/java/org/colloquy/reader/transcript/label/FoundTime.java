package org.colloquy.reader.transcript.label;

import org.colloquy.model.StartTime;

/**
 * A time of a recording at its place in a text.
 *
 * @param end the offset behind it
 * @param bracketed whether brackets stand around it
 */
public record FoundTime(StartTime time, int end, boolean bracketed) {}
