package org.colloquy.analysis.terms;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Entry that the glossary might have.
 *
 * @param name in full, as far as it is known
 * @param shortForm for which the text defines the name; null if there is none
 * @param others further names of the same thing
 * @param count how often it stands in all interviews
 * @param interviews in how many of them
 * @param interview the one that defines it, or else has it first
 * @param locator the passage there
 * @param sentence the sentence there that defines or first names it
 */
public record TermProposal(
        String name,
        @Nullable String shortForm,
        List<String> others,
        int count,
        int interviews,
        Interview interview,
        Locator locator,
        String sentence) {
    public TermProposal {
        others = List.copyOf(others);
    }

    /** Returns the heading of its entry: {@code Full name (ABBR)}. */
    public String heading() {
        return shortForm == null ? name : name + " (" + shortForm + ")";
    }
}
