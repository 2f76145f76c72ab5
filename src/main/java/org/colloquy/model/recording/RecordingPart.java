package org.colloquy.model.recording;

/**
 * A file of a recording, and where it lies on the timeline on which the times of the interview are.
 *
 * @param sound the file, or the address, that has it
 * @param start milliseconds on the timeline at which the file begins; negative where something
 *     comes before the interview
 */
public record RecordingPart(MediaRecording sound, long start) {}
