/** Parts of a transcript, the marks that begin them, and its text without these. */
@NullMarked
package org.colloquy.reader.transcript.part;

import org.jspecify.annotations.NullMarked;
