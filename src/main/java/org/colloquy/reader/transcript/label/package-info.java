/** Labels at the beginnings of lines: their signs, times and names. */
@NullMarked
package org.colloquy.reader.transcript.label;

import org.jspecify.annotations.NullMarked;
