/** Citations of an interview: as a whole, at one place, and with words of it. */
@NullMarked
package org.colloquy.citation;

import org.jspecify.annotations.NullMarked;
