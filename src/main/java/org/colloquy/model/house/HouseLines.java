package org.colloquy.model.house;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines and links that the house gives each of its pages.
 *
 * @param header the line beside the name of the site; null where there is none
 * @param footer lines at the foot, in order
 * @param menu links after those that every site has, in order
 * @param imprint where to read who is answerable for the site, without a name; null where nothing
 *     is said
 */
public record HouseLines(
        @Nullable String header,
        List<String> footer,
        List<HouseLink> menu,
        @Nullable HouseLink imprint) {
    public HouseLines {
        footer = List.copyOf(footer);
        menu = List.copyOf(menu);
    }

    HouseLines withoutLinks(Set<String> addresses) {
        Predicate<HouseLink> stays = link -> !addresses.contains(link.address());
        return new HouseLines(
                header,
                footer,
                menu.stream().filter(stays).toList(),
                imprint != null && stays.test(imprint) ? imprint : null);
    }

    /** Returns the lines of a house that gives none. */
    public static HouseLines none() {
        return new HouseLines(null, List.of(), List.of(), null);
    }
}
