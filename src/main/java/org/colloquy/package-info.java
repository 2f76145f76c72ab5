/** The program: its entry point. */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
