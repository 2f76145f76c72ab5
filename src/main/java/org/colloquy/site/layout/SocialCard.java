package org.colloquy.site.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Description of a page for machines that show or find it. Whoever shows a page elsewhere needs
 * whole addresses, so it is there only where it is known where the site is published.
 *
 * @param properties of Open Graph
 * @param hasFeed whether there is a feed of interviews
 * @param data by schema.org; null if the page is nothing that it knows
 */
record SocialCard(List<Property> properties, boolean hasFeed, @Nullable DataBlock data) {

    /** Returns this description with one property more. */
    SocialCard with(Property property) {
        List<Property> more = new ArrayList<>(properties);
        more.add(property);
        return new SocialCard(List.copyOf(more), hasFeed, data);
    }

    /** A property and its value. */
    record Property(String name, String content) {}
}
