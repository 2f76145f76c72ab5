/** Doubts whether turns are turns, and whether there are others. */
@NullMarked
package org.colloquy.reader.transcript.doubt.turn;

import org.jspecify.annotations.NullMarked;
