package org.colloquy.model.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of a term.
 *
 * @param name as the heading gives it, less the bracket: the full name where there is a short one
 * @param abbreviation the bracketed short form
 * @param qualifier a bracket that tells namesakes apart and is no name: {@code (film)}
 * @param aliases further names
 */
public record TermNaming(
        String name,
        @Nullable String abbreviation,
        @Nullable String qualifier,
        List<String> aliases) {
    public TermNaming {
        aliases = List.copyOf(aliases);
    }

    /** Returns the name under which the term is listed: its short form if it has one. */
    public String title() {
        return abbreviation == null ? name : abbreviation;
    }
}
