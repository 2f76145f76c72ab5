package org.colloquy.model.details;

import org.jspecify.annotations.Nullable;

/** Places where an interview came out and came from, and the rights in it. */
public record Imprint(
        @Nullable String publication, @Nullable String source, @Nullable String rights) {}
