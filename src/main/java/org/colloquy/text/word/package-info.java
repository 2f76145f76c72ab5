/**
 * Words by themselves: counted, told by their traces, and those that are nearly the same. Whatever
 * handles the words of people may use it; it knows no language but by what ICU tells.
 */
@NullMarked
package org.colloquy.text.word;

import org.jspecify.annotations.NullMarked;
