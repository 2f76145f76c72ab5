/** Commands of the program that serve, export and begin; the others lie in rooms of their own. */
@NullMarked
package org.colloquy.cli;

import org.jspecify.annotations.NullMarked;
