/** Doubts whether questions are questions, and whether there are others. */
@NullMarked
package org.colloquy.reader.transcript.doubt.question;

import org.jspecify.annotations.NullMarked;
