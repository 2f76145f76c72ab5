/** Options and arguments that several commands share, or that make one subject. */
@NullMarked
package org.colloquy.cli.option;

import org.jspecify.annotations.NullMarked;
