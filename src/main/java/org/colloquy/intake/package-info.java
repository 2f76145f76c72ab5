/** Step from transcripts in other formats to Markdown that the program itself reads. */
@NullMarked
package org.colloquy.intake;

import org.jspecify.annotations.NullMarked;
