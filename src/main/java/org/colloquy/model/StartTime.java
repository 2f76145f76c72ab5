package org.colloquy.model;

/**
 * A place in a recording.
 *
 * @param written as the source has it, brackets and all: {@code [00:12:34]}
 * @param seconds from the beginning of the recording
 */
public record StartTime(String written, double seconds) {}
