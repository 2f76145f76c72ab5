/** Markdown as HTML, within bounds of size, depth and time. */
@NullMarked
package org.colloquy.reader.html;

import org.jspecify.annotations.NullMarked;
