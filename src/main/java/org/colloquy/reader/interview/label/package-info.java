/** People of an interview whom its labels name, and those whom they do not. */
@NullMarked
package org.colloquy.reader.interview.label;

import org.jspecify.annotations.NullMarked;
