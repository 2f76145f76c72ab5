package org.colloquy.quotation;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Place at which words of a quotation stand.
 *
 * @param locators of the blocks over which they reach, one at least
 * @param speaker the name of who says them; null where nobody is known to
 * @param before what stands before them, up to the beginning of a sentence
 * @param words as they stand there; empty where only a record knows of them
 * @param after what stands behind them, up to the end of a sentence
 */
public record QuotedPlace(
        Interview interview,
        List<Locator> locators,
        @Nullable String speaker,
        String before,
        String words,
        String after) {
    public QuotedPlace {
        locators = List.copyOf(locators);
    }

    /** Returns the place at which they begin. */
    public Locator locator() {
        return locators.get(0);
    }
}
