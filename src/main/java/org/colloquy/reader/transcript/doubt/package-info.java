/** Doubts whether a text was read as it was meant, each with what would change the reading. */
@NullMarked
package org.colloquy.reader.transcript.doubt;

import org.jspecify.annotations.NullMarked;
