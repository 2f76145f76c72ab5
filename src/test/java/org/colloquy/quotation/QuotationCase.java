package org.colloquy.quotation;

import org.jspecify.annotations.Nullable;

/**
 * A quotation whose truth is known, because it was made.
 *
 * @param making how it was made, for the tables of a failing test
 * @param verdict the word that must be said of it
 * @param language of its words
 * @param words as they stand between the marks
 * @param paragraph of the draft, with the marks around the words
 * @param interview the slug of the interview in which its words stand; null where there is none
 * @param locator the anchor at which they begin; null where there is none
 */
public record QuotationCase(
        String making,
        String verdict,
        String language,
        String words,
        String paragraph,
        @Nullable String interview,
        @Nullable String locator) {}
