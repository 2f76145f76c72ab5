/** Times of an interview's words: found in captions, kept in a record, carried over edits. */
@NullMarked
package org.colloquy.times;

import org.jspecify.annotations.NullMarked;
