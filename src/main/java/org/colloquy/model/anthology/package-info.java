/**
 * Anthologies: choices of interviews that are printed together, as a book; people know them as
 * print editions. Whatever reads or shows them uses it; an edition without more is all that one
 * build made.
 */
@NullMarked
package org.colloquy.model.anthology;

import org.jspecify.annotations.NullMarked;
