/** Searching, and what was judged before it was built. */
@NullMarked
package org.colloquy.search;

import org.jspecify.annotations.NullMarked;
