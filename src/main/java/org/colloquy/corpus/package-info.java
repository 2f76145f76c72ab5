/** Immutable model of interviews that pages, search and export read. */
@NullMarked
package org.colloquy.corpus;

import org.jspecify.annotations.NullMarked;
