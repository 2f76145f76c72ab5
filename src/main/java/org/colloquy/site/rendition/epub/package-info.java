/** Books for e-readers (EPUB 3) of an interview, of a series and of a corpus. */
@NullMarked
package org.colloquy.site.rendition.epub;

import org.jspecify.annotations.NullMarked;
