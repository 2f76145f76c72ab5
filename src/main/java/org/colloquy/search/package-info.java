/** From words to passages: the only room that knows Lucene. */
@NullMarked
package org.colloquy.search;

import org.jspecify.annotations.NullMarked;
