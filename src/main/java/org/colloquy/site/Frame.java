package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layout around the contents of every page: header, footer, and what machines read.
 *
 * @param root the way to the site's root
 * @param siteLanguage of the corpus
 * @param language of the page
 * @param words the site's own
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
        String siteLanguage,
        String language,
        Words words,
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
     * Returns this layout with the way to the questions that several people were asked.
     *
     * @param current as in {@link NavigationItem}
     */
    Frame withQuestions(@Nullable String current) {
        List<NavigationItem> items = new ArrayList<>(navigation);
        items.add(
                1, new NavigationItem(root + Address.QUESTIONS, words.text("questions"), current));
        return new Frame(
                root,
                siteTitle,
                siteLanguage,
                language,
                words,
                title,
                description,
                canonical,
                running,
                shownAddress,
                items,
                reader,
                preview);
    }

    /**
     * Returns this layout for a page without an address of its own, from which this way leads to
     * the root.
     */
    Frame at(String otherRoot) {
        List<NavigationItem> items =
                navigation.stream()
                        .map(i -> new NavigationItem(otherRoot + i.href(), i.name(), i.current()))
                        .toList();
        return new Frame(
                otherRoot,
                siteTitle,
                siteLanguage,
                language,
                words,
                title,
                description,
                null,
                running,
                "",
                items,
                reader,
                null);
    }

    /** Returns this layout with another preview for machines. */
    Frame with(Preview other) {
        return new Frame(
                root,
                siteTitle,
                siteLanguage,
                language,
                words,
                title,
                description,
                canonical,
                running,
                shownAddress,
                navigation,
                reader,
                other);
    }

    /** The last line: whose site it is, and whose the terms are where there are any. */
    public String foot() {
        boolean terms = navigation.stream().anyMatch(i -> i.href().endsWith(Address.GLOSSARY));
        return words.text(terms ? "foot.terms" : "foot", siteTitle);
    }

    /** The folder, below the root, of what pages load. */
    public String assets() {
        return Assets.folder();
    }

    /** The language of the site's own words. */
    public String wordsLanguage() {
        return words.language();
    }

    /** The language of the site's own words; null where the page is in it. */
    public @Nullable String own() {
        return lang(wordsLanguage(), language);
    }

    /** The direction of the site's own words; null where it is the page's. */
    public @Nullable String ownDirection() {
        return dir(wordsLanguage(), language);
    }

    /** The page's language inside the site's own words; null where it is the same. */
    public @Nullable String foreign() {
        return lang(language, wordsLanguage());
    }

    /** The page's direction inside the site's own words; null where it is the same. */
    public @Nullable String foreignDirection() {
        return dir(language, wordsLanguage());
    }

    /** {@code rtl} where the page is written from right to left; null where it is not. */
    public @Nullable String direction() {
        return Direction.of(language).equals(Direction.LTR) ? null : Direction.RTL;
    }

    /** The direction of a run of another language; null where everything runs one way. */
    public @Nullable String runDirection(String run) {
        return direction() == null && Direction.of(run).equals(Direction.LTR)
                ? null
                : Direction.of(run);
    }

    /** The language of a text inside one of another language; null where it is the same. */
    public @Nullable String lang(String inside, String around) {
        return inside.equals(around) || around.startsWith(inside + "-") ? null : inside;
    }

    /** The direction of a text inside one of another language; null where it is the same. */
    public @Nullable String dir(String inside, String around) {
        String direction = Direction.of(inside);
        return direction.equals(Direction.of(around)) ? null : direction;
    }
}
