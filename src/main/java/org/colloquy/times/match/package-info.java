/** Comparison of two sequences of words: which words of one are which of the other. */
@NullMarked
package org.colloquy.times.match;

import org.jspecify.annotations.NullMarked;
