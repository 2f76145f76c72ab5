/** Links between files: where each leads, and which lead nowhere. */
@NullMarked
package org.colloquy.reader.link;

import org.jspecify.annotations.NullMarked;
