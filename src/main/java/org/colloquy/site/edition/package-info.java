/**
 * Print editions: pages that show several interviews as a book, with one list of notes and of
 * terms.
 */
@NullMarked
package org.colloquy.site.edition;

import org.jspecify.annotations.NullMarked;
