package org.colloquy.corpus;

import java.util.List;

/**
 * A definition that a link carries in its title: a term of one interview only.
 *
 * @param id of its definition on the page
 * @param name the words of the first link
 * @param definition the title
 * @param href where the links lead
 * @param places where they stand, in the order of the text
 */
public record Gloss(String id, String name, String definition, String href, List<Locator> places) {
    public Gloss {
        places = List.copyOf(places);
    }
}
