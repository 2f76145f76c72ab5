package org.colloquy.model.details;

import org.jspecify.annotations.Nullable;

/**
 * Places where an interview came out and came from, the rights in it, and its picture.
 *
 * @param cover null if it has none
 */
public record Imprint(
        @Nullable String publication,
        @Nullable String source,
        @Nullable String rights,
        @Nullable InterviewCover cover) {}
