/** Evidence in a text that words before a colon, or alone on a line, are labels. */
@NullMarked
package org.colloquy.reader.transcript.speaker.evidence;

import org.jspecify.annotations.NullMarked;
