/** Pages of XHTML as books may have them. */
@NullMarked
package org.colloquy.site.rendition.epub.xhtml;

import org.jspecify.annotations.NullMarked;
