package org.colloquy.site.rendition.epub.packaging;

import java.util.List;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a book that its package tells.
 *
 * @param identifier the name of the book, the same as long as its address is the same
 * @param language a BCP 47 tag
 * @param series the series to which it belongs; null where it belongs to none
 */
public record BookDetails(
        String identifier,
        String title,
        @Nullable String subtitle,
        String language,
        List<BookCredit> credits,
        BookOrigin origin,
        List<String> subjects,
        @Nullable BookSeries series) {
    public BookDetails {
        credits = List.copyOf(credits);
        subjects = List.copyOf(subjects);
    }

    /**
     * Somebody who made the book.
     *
     * @param filedAs the name under which lists have it
     * @param role as MARC relators say it
     * @param creator whether the book is by them, as far as shelves of books go
     */
    public record BookCredit(String name, String filedAs, String role, boolean creator) {}

    /**
     * Origin of a book.
     *
     * @param modified when it was last changed: a day, from what is told and not from a clock
     */
    public record BookOrigin(
            @Nullable PartialDate date,
            PartialDate modified,
            String publisher,
            @Nullable String source,
            @Nullable String rights,
            @Nullable String description) {}

    /**
     * Place of a book in a series.
     *
     * @param number from 1
     */
    public record BookSeries(String name, int number) {}
}
