/** Options and arguments that several commands share. */
@NullMarked
package org.colloquy.cli.option;

import org.jspecify.annotations.NullMarked;
