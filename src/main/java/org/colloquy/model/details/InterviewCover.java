package org.colloquy.model.details;

import org.jspecify.annotations.Nullable;

/**
 * Cover picture of an interview.
 *
 * @param address where it is served, below the site's root
 * @param credit whose it is
 * @param license under which it may be shown: its name or its address
 */
public record InterviewCover(String address, @Nullable String credit, @Nullable String license) {}
