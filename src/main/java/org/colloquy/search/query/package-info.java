/** The query language, from what somebody typed to the clauses that passages must have. */
@NullMarked
package org.colloquy.search.query;

import org.jspecify.annotations.NullMarked;
