/** Doubts whether everybody who took part, as front matter says, was found in the text. */
@NullMarked
package org.colloquy.reader.transcript.doubt.people;

import org.jspecify.annotations.NullMarked;
