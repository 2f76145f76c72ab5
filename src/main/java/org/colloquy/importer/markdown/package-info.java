/** Markdown that is written of a transcript, and read back before anyone gets it. */
@NullMarked
package org.colloquy.importer.markdown;

import org.jspecify.annotations.NullMarked;
