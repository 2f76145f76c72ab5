/** Folders and files that take the place of what a command wrote before, as a whole. */
@NullMarked
package org.colloquy.build.output;

import org.jspecify.annotations.NullMarked;
