/** Text of an interview as a row of pieces, for formats that are written from beginning to end. */
@NullMarked
package org.colloquy.site.rendition.flow;

import org.jspecify.annotations.NullMarked;
