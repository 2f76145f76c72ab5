/** Blocks of source text, as they stand before Markdown is parsed. */
@NullMarked
package org.colloquy.reader.transcript.block;

import org.jspecify.annotations.NullMarked;
