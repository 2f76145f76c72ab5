package org.colloquy.site.wayfinding;

import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Place that the map of a transcript names.
 *
 * @param words with which the turn begins
 * @param time when it begins; null if the map goes by turns
 */
public record MapStop(Locator place, String words, @Nullable String time) {}
