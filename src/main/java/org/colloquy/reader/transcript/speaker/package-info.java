/** People behind the labels, and what is known of them before a text is read. */
@NullMarked
package org.colloquy.reader.transcript.speaker;

import org.jspecify.annotations.NullMarked;
