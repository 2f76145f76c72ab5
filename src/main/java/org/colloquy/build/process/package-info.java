/** Other programs that work for this one, and that end with it. */
@NullMarked
package org.colloquy.build.process;

import org.jspecify.annotations.NullMarked;
