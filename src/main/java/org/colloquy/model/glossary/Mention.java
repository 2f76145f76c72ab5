package org.colloquy.model.glossary;

import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A place where a term is named in an interview.
 *
 * @param term the term's id
 * @param place the passage
 * @param speaker who names it there, as a label says; null if none does
 * @param words those that name the term here
 * @param start where they begin in the passage's text, in UTF-16 units
 * @param end where they end
 * @param linked whether the page links it: the first in its question does, for one
 */
public record Mention(
        String term,
        Locator place,
        @Nullable String speaker,
        String words,
        int start,
        int end,
        boolean linked) {}
