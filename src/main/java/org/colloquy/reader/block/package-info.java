/** Blocks of text: normalized, with links and terms, and let through the allow-list. */
@NullMarked
package org.colloquy.reader.block;

import org.jspecify.annotations.NullMarked;
