/** Folders that a command writes and that take the place of what it wrote before, as a whole. */
@NullMarked
package org.colloquy.build.output;

import org.jspecify.annotations.NullMarked;
