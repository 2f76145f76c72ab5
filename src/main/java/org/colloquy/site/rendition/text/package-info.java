/** Interviews as texts and tables for other programs. */
@NullMarked
package org.colloquy.site.rendition.text;

import org.jspecify.annotations.NullMarked;
