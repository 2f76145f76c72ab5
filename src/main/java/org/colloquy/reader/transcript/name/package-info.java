/** Names of speakers: how they are written, and which words are none. */
@NullMarked
package org.colloquy.reader.transcript.name;

import org.jspecify.annotations.NullMarked;
