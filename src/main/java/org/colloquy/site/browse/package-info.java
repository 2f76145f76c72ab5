/** Pages that lead through the corpus: lists, terms, people, topics, questions. */
@NullMarked
package org.colloquy.site.browse;

import org.jspecify.annotations.NullMarked;
