/** Interviews as entries of bibliographies, and what pages say for reference managers. */
@NullMarked
package org.colloquy.site.rendition.citing;

import org.jspecify.annotations.NullMarked;
