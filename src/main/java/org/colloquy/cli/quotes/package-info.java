/** Command that checks quotations, and the lines it prints. */
@NullMarked
package org.colloquy.cli.quotes;

import org.jspecify.annotations.NullMarked;
