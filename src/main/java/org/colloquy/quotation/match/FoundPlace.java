package org.colloquy.quotation.match;

/**
 * Words of somebody at their place.
 *
 * @param from the place of the first of them among the words of the stretch
 * @param to the place behind the last
 */
public record FoundPlace(TextStretch in, int from, int to) {}
