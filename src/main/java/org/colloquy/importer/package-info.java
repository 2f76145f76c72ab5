/** Step from transcripts in other formats to Markdown that the program itself reads. */
@NullMarked
package org.colloquy.importer;

import org.jspecify.annotations.NullMarked;
