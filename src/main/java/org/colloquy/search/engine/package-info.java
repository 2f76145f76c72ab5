/**
 * The seam behind which an engine looks for entries, and what a query asks of any of them: Lucene's
 * queries, built once for all.
 */
@NullMarked
package org.colloquy.search.engine;

import org.jspecify.annotations.NullMarked;
