/** An index that a page searches by itself, without a server. */
@NullMarked
package org.colloquy.search.offline;

import org.jspecify.annotations.NullMarked;
