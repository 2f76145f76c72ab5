/** Source files: which there are, their text, and the lines of it. */
@NullMarked
package org.colloquy.reader.source;

import org.jspecify.annotations.NullMarked;
