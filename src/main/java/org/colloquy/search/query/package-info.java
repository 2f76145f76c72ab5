/** Query language: what the words, signs and filters that a reader types ask for. */
@NullMarked
package org.colloquy.search.query;

import org.jspecify.annotations.NullMarked;
