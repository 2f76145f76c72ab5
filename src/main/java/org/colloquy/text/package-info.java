/**
 * Operations on text that need no model: folding, white space, sentences, addresses made of names.
 * Everything may use it and the packages in it.
 */
@NullMarked
package org.colloquy.text;

import org.jspecify.annotations.NullMarked;
