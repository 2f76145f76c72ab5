package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.Locator;

/**
 * A definition that a link carries in its title: a term of one interview only.
 *
 * @param id of its definition on the page
 * @param name the words of the first link
 * @param definition the title
 * @param href where the links lead
 * @param places where they stand, in the order of the text
 */
public record InlineDefinition(
        String id, String name, String definition, String href, List<Locator> places) {
    public InlineDefinition {
        places = List.copyOf(places);
    }
}
