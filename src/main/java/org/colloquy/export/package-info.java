/** Export of an edition as files: staged, inventoried, and swapped in whole. */
@NullMarked
package org.colloquy.export;

import org.jspecify.annotations.NullMarked;
