/** Doubts whether labels were read as they were meant, and whether there are more of them. */
@NullMarked
package org.colloquy.reader.transcript.doubt.label;

import org.jspecify.annotations.NullMarked;
