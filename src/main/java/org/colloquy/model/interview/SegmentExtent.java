package org.colloquy.model.interview;

/**
 * Passages that a segment holds.
 *
 * @param begin the number of its first passage among all of the interview, from 0
 * @param end the number behind that of its last
 */
public record SegmentExtent(InterviewSegment segment, int begin, int end) {}
