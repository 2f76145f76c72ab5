/** Shapes of the beginnings of lines, and the labels and prompts that their repetition shows. */
@NullMarked
package org.colloquy.reader.transcript.shape;

import org.jspecify.annotations.NullMarked;
