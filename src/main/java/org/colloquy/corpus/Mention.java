package org.colloquy.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A place where a term is named in an interview.
 *
 * @param term the term's id
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end where it ends
 * @param linked whether the page links it: the first in its question does, for one
 */
public record Mention(String term, Passage passage, int start, int end, boolean linked) {

    /** The words that name the term here. */
    public String words() {
        return passage.text().substring(start, end);
    }

    /** Who names it there, as a label says; null if none does. */
    public @Nullable String speaker() {
        return passage.speaker();
    }
}
