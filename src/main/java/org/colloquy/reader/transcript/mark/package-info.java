/** Marks that an editor puts behind a block to say how it is read. */
@NullMarked
package org.colloquy.reader.transcript.mark;

import org.jspecify.annotations.NullMarked;
