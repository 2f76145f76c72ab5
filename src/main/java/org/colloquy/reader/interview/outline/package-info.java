/** Headings of an interview: which are its title, its sections and its questions. */
@NullMarked
package org.colloquy.reader.interview.outline;

import org.jspecify.annotations.NullMarked;
