package org.colloquy.model.details;

import org.jspecify.annotations.Nullable;

/**
 * Place of an interview in a series, as its front matter gives it.
 *
 * @param series as it is written there
 * @param order the interview's number in its series, or in its folder
 */
public record SeriesPlace(@Nullable String series, @Nullable Double order) {}
