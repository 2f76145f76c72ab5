package org.colloquy.model.page;

import org.colloquy.model.details.TextRelease;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a page of the house beside its text.
 *
 * @param titled whether the source gives the title; else it is made of the file's name
 * @param description a line for those who find the page; null where its first words are one
 * @param language a BCP 47 tag
 * @param order its number among the pages in the same menu; null where none is given
 */
public record HousePageHead(
        String title,
        boolean titled,
        @Nullable String description,
        String language,
        MenuPlace menu,
        @Nullable Double order,
        TextRelease release) {}
