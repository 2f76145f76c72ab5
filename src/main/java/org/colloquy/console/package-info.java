/** Console of the program: its streams, progress, problems in print, and wrong calls. */
@NullMarked
package org.colloquy.console;

import org.jspecify.annotations.NullMarked;
