/**
 * The dialects in which a text may be written: how well it fits each of them, and the choice of
 * one. The reading of transcripts and its explanations use it; it reads a text with its labels and
 * knows nothing of Markdown.
 */
@NullMarked
package org.colloquy.reader.transcript.dialect;

import org.jspecify.annotations.NullMarked;
