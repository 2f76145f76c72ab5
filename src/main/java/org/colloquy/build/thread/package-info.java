/** Threads of the program's own, beside those that read and those that answer. */
@NullMarked
package org.colloquy.build.thread;

import org.jspecify.annotations.NullMarked;
