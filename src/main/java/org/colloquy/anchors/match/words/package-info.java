/** Likeness of words and of sentences. */
@NullMarked
package org.colloquy.anchors.match.words;

import org.jspecify.annotations.NullMarked;
