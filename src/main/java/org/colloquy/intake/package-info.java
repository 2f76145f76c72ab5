/** From transcripts in other formats to Markdown that the room {@code markdown} reads. */
@NullMarked
package org.colloquy.intake;

import org.jspecify.annotations.NullMarked;
