/** Print editions: choices of interviews that are printed together, as a book. */
@NullMarked
package org.colloquy.model.edition;

import org.jspecify.annotations.NullMarked;
