package org.colloquy.reader.interview.label;

import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.frontmatter.FrontMatterFields.PlacedPerson;

/**
 * Somebody whom front matter declares and nothing in the text names by that name; {@code people.md}
 * may have another.
 *
 * @param message what to say of it, and what to paste
 */
public record UnmetPerson(PlacedPerson placed, Severity severity, String message) {}
