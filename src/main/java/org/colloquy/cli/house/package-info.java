/** The small house that a new one begins with. */
@NullMarked
package org.colloquy.cli.house;

import org.jspecify.annotations.NullMarked;
