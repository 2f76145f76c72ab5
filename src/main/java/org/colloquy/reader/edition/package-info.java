/** Files of print editions, which say which interviews are printed together. */
@NullMarked
package org.colloquy.reader.edition;

import org.jspecify.annotations.NullMarked;
