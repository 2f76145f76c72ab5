package org.colloquy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a question or a section.
 *
 * @param label who asks, where the heading says so, as written, with its colon and the white space
 *     behind it: {@code "DigiChina: "}
 * @param prose the words after the label
 * @param names explicit ids, further permanent names of the same place
 * @param slug what a code host makes of the heading for its own links
 */
public record Heading(@Nullable String label, Prose prose, List<String> names, String slug) {
    public Heading {
        names = List.copyOf(names);
    }

    /** Returns the heading's words, label and all, as the source has them. */
    public String text() {
        return label == null ? prose.text() : label + prose.text();
    }
}
