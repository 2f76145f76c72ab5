package org.colloquy.model.recording;

/**
 * A moment of a recording that may have several parts.
 *
 * @param sound the part that has it
 * @param seconds from the beginning of that part
 */
public record RecordingMoment(MediaRecording sound, double seconds) {}
