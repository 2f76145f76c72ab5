package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the contents of every page.
 *
 * @param root the way to the site's root
 * @param language of the page
 * @param title the page's own, without the site's name
 * @param canonical the page's address where the site is published; null if that is not known
 * @param running the running head of a printed page
 * @param shownAddress the address that a printed page bears; empty if it is not known
 * @param reader whether an interview is read on it
 * @param preview what machines read of it; null where nothing is published
 */
record Frame(
        String root,
        String siteTitle,
        String language,
        String title,
        String description,
        @Nullable String canonical,
        String running,
        String shownAddress,
        List<NavigationItem> navigation,
        boolean reader,
        @Nullable Preview preview) {

    /**
     * An entry of the navigation.
     *
     * @param current {@code page} for this page, {@code true} for one below it, null else
     */
    record NavigationItem(String href, String name, @Nullable String current) {}

    /**
     * The same with the way to the questions that several people were asked.
     *
     * @param current as in {@link NavigationItem}
     */
    Frame withQuestions(@Nullable String current) {
        List<NavigationItem> items = new ArrayList<>(navigation);
        items.add(1, new NavigationItem(root + Address.QUESTIONS, "Questions", current));
        return new Frame(
                root,
                siteTitle,
                language,
                title,
                description,
                canonical,
                running,
                shownAddress,
                items,
                reader,
                preview);
    }

    /** The same for a page without an address of its own, from which this way leads to the root. */
    Frame at(String otherRoot) {
        List<NavigationItem> items =
                navigation.stream()
                        .map(i -> new NavigationItem(otherRoot + i.href(), i.name(), i.current()))
                        .toList();
        return new Frame(
                otherRoot,
                siteTitle,
                language,
                title,
                description,
                null,
                running,
                "",
                items,
                reader,
                null);
    }

    /** The same with what machines read of it. */
    Frame with(Preview other) {
        return new Frame(
                root,
                siteTitle,
                language,
                title,
                description,
                canonical,
                running,
                shownAddress,
                navigation,
                reader,
                other);
    }
}
