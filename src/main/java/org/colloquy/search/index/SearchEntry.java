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
 * @param terms the places where terms are named in it
 */
public record SearchEntry(
        Interview interview,
        Locator locator,
        String text,
        @Nullable Locator below,
        @Nullable String heading,
        SpokenBy spoken,
        List<NamedTerm> terms) {
    public SearchEntry {
        terms = List.copyOf(terms);
    }

    /**
     * Speaker of an entry, and their role.
     *
     * @param speaker the name of who says it, as a page shows it; null where nobody is known to
     * @param people the names under which a query finds who says it
     */
    public record SpokenBy(@Nullable String speaker, SpeakerRole role, List<String> people) {
        public SpokenBy {
            people = List.copyOf(people);
        }

        /** Returns what holds where nobody speaks. */
        static SpokenBy nobody() {
            return new SpokenBy(null, SpeakerRole.NOBODY, List.of());
        }
    }

    /** A place where a term is named. */
    public record NamedTerm(String term, TextSpan place) {}

    /** Returns the name of who says it, as a page shows it; null where nobody is known to. */
    public @Nullable String speaker() {
        return spoken.speaker();
    }

    /** Returns the role of who says it. */
    public SpeakerRole role() {
        return spoken.role();
    }

    /** Returns the names under which a query finds who says it. */
    public List<String> people() {
        return spoken.people();
    }

    /** Says whether this is a question or the heading of a section. */
    public boolean isHeading() {
        return locator.equals(below);
    }
}
