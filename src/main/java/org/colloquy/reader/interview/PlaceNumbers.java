package org.colloquy.reader.interview;

import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/** Numbers of the places of an interview, in the order in which they begin. */
final class PlaceNumbers {
    private int sections;
    private int questions;
    private int turns;

    /** Number of blocks in the section, question or turn that began last. */
    private int blocks;

    /** First place since it was last taken. */
    private @Nullable Locator first;

    /** Returns the place of the next section. */
    Locator section() {
        blocks = 0;
        return noted(Locator.section(++sections));
    }

    /** Returns the place of the next question. */
    Locator question() {
        blocks = 0;
        return noted(Locator.question(++questions));
    }

    /** Returns the place of the next turn, whose first block is the first that is seen of it. */
    Locator turn() {
        blocks = 0;
        return Locator.turn(++turns);
    }

    /** Returns the place of the next block in a whole. */
    Locator block(Locator whole) {
        return noted(whole.block(++blocks));
    }

    private Locator noted(Locator place) {
        first = first == null ? place : first;
        return place;
    }

    /** Returns the first place since this was last asked; null if there is none. */
    @Nullable Locator takeFirst() {
        Locator taken = first;
        first = null;
        return taken;
    }

    /** Tells whether any section, question or turn has begun. */
    boolean isBegun() {
        return sections + questions + turns > 0;
    }
}
