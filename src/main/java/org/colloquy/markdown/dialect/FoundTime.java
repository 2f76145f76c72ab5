package org.colloquy.markdown.dialect;

import org.colloquy.corpus.StartTime;

/**
 * A time of a recording at its place in a text.
 *
 * @param end the offset behind it
 * @param bracketed whether brackets stand around it
 */
record FoundTime(StartTime time, int end, boolean bracketed) {}
