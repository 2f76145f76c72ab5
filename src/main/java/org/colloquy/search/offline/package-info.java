/** Index of an exported site, which its own pages search. */
@NullMarked
package org.colloquy.search.offline;

import org.jspecify.annotations.NullMarked;
