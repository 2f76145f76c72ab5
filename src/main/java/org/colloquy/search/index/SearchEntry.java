package org.colloquy.search.index;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.query.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * Entry of the index: a block, a question or the heading of a section, at its place.
 *
 * @param below the question or section it stands in, or itself where it is one; null in none
 * @param heading the words of that question or section
 * @param speaker the name of who says it, as a page shows it; null where nobody is known to
 * @param people the names under which a query finds who says it
 * @param terms the places where terms are named in it
 */
public record SearchEntry(
        Interview interview,
        Locator locator,
        String text,
        @Nullable Locator below,
        @Nullable String heading,
        @Nullable String speaker,
        SpeakerRole role,
        List<String> people,
        List<NamedTerm> terms) {
    public SearchEntry {
        people = List.copyOf(people);
        terms = List.copyOf(terms);
    }

    /** A place where a term is named. */
    public record NamedTerm(String term, TextSpan place) {}

    /** Says whether this is a question or the heading of a section. */
    public boolean isHeading() {
        return locator.equals(below);
    }
}
