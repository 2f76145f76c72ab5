/** Index of the passages of a corpus. */
@NullMarked
package org.colloquy.search.index;

import org.jspecify.annotations.NullMarked;
