package org.colloquy.model.interview;

import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;

/**
 * The editor's pointer from one place to another that speaks of the same thing.
 *
 * @param at where it is shown
 * @param target where it leads
 * @param reason a few words on what is to be found there, or on what both have in common
 */
public record CrossReference(Locator at, LinkTarget target, String reason) {}
