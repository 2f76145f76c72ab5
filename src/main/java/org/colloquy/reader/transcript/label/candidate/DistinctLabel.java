package org.colloquy.reader.transcript.label.candidate;

import org.jspecify.annotations.Nullable;

/**
 * A label irrespective of where it stands. A text has few of them, each many times, and what is
 * found out of one holds for all its places.
 *
 * @param first whether its line is the first of a block
 */
public record DistinctLabel(
        String key, String name, @Nullable String alias, LabelStyle style, boolean first) {}
