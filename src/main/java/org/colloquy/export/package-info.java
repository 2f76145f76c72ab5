/**
 * Export of an edition as files: staged, inventoried, and swapped in, in whole or what has changed
 * of it.
 */
@NullMarked
package org.colloquy.export;

import org.jspecify.annotations.NullMarked;
