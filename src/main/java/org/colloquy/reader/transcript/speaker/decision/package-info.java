/**
 * The decision which beginnings of lines are labels, by their forms, their counts and their place.
 * The search for labels in a text uses it; it knows who is known to speak, and nothing of dialects.
 */
@NullMarked
package org.colloquy.reader.transcript.speaker.decision;

import org.jspecify.annotations.NullMarked;
