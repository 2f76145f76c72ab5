package org.colloquy.site.text.link;

import java.util.Map;

/**
 * The terms that a page explains in notes of its own.
 *
 * @param numbers their numbers on the page, by term
 * @param marked whether a link to one of them opens its note, as in the text of a page; in a
 *     definition it leads to the list of terms
 */
public record ExplainedTerms(Map<String, Integer> numbers, boolean marked) {
    /** No terms: every link leads to the page of its term. */
    public static final ExplainedTerms NONE = new ExplainedTerms(Map.of(), false);
}
