/** Names of terms, and where they stand in the words of an interview. */
@NullMarked
package org.colloquy.reader.term;

import org.jspecify.annotations.NullMarked;
