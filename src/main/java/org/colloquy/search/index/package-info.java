/** The index of a corpus, what it has of each interview, and how Lucene is asked. */
@NullMarked
package org.colloquy.search.index;

import org.jspecify.annotations.NullMarked;
