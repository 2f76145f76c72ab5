/** Command that proposes terms, and the lines it prints. */
@NullMarked
package org.colloquy.cli.terms;

import org.jspecify.annotations.NullMarked;
