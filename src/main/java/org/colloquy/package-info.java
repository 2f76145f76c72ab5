/** The front door: the command lines, and what a corpus is served with. */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
