/** Package of a book: its archive, its pictures, and what is told of it. */
@NullMarked
package org.colloquy.site.rendition.epub.packaging;

import org.jspecify.annotations.NullMarked;
