package org.colloquy.reader.transcript.part;

import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a part of the interview at a place of the Markdown.
 *
 * @param label the label that stood there; null if there was none
 * @param replied whether the next label is that of a reply
 */
public record PartBeginning(PartKind part, @Nullable ResolvedLabel label, boolean replied) {}
