/** Commands of the program, one class each, and what they print. */
@NullMarked
package org.colloquy.cli;

import org.jspecify.annotations.NullMarked;
