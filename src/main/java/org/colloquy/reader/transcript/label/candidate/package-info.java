/** Labels as they were found, before a dialect is chosen. */
@NullMarked
package org.colloquy.reader.transcript.label.candidate;

import org.jspecify.annotations.NullMarked;
