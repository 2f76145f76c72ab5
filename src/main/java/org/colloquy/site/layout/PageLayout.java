package org.colloquy.site.layout;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.identity.HouseLayout;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.TextDirection;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Layout around the contents of every page: header, footer, and what machines read.
 *
 * @param place of the page
 * @param site to which the page belongs
 * @param text the page's own words
 * @param reader whether an interview is read on it
 * @param look the assets that the page loads
 * @param preview the description that machines read; null where nothing is published
 */
public record PageLayout(
        PagePlace place,
        SurroundingSite site,
        PageText text,
        boolean reader,
        PageAssets look,
        @Nullable SocialCard preview) {
    /**
     * Number of characters of an address for which the foot of a sheet has room (choice.js too).
     */
    private static final int LONGEST_SHOWN = 300;

    /**
     * Place of a page.
     *
     * @param root the way to the site's root
     * @param canonical the page's address where the site is published; null if that is not known
     * @param shown the address that a printed page bears; empty if it is not known
     * @param field where its header has a field that searches: {@code aside} on wide screens,
     *     {@code home} on all; null where the page has one of its own
     * @param listed whether search engines may list it and follow its links
     */
    record PagePlace(
            String root,
            @Nullable String canonical,
            String shown,
            @Nullable String field,
            boolean listed) {}

    /**
     * Site around a page.
     *
     * @param language of the corpus
     * @param words the site's own
     */
    record SurroundingSite(
            String title,
            String language,
            Messages words,
            List<NavigationItem> navigation,
            HouseLayout house,
            SiteImprint imprint) {}

    /**
     * The site's statements at the foot of each page.
     *
     * @param lines the house's own, in order
     * @param contact the address at which somebody can be reached; null if none is given
     * @param feed whether there is a feed
     * @param links to pages of the house, in order
     */
    record SiteImprint(
            List<String> lines,
            @Nullable String rights,
            @Nullable String contact,
            boolean feed,
            List<NavigationItem> links) {

        /** Returns the same where another way leads to the root. */
        SiteImprint at(String root) {
            return new SiteImprint(lines, rights, contact, feed, rooted(links, root));
        }
    }

    /**
     * Words of a page.
     *
     * @param title the page's own, without the site's name
     * @param running the running head of a printed page
     * @param draft what a band says above a draft; null where the page is none
     */
    record PageText(
            String language,
            String title,
            String description,
            String running,
            @Nullable String draft) {}

    /**
     * Entry of the navigation.
     *
     * @param current {@code page} for this page, {@code true} for one below it, null else
     */
    record NavigationItem(String href, String name, @Nullable String current) {}

    /** Returns the way to the site's root. */
    public String root() {
        return place.root();
    }

    /** Returns the page's address where the site is published; null if that is not known. */
    public @Nullable String canonical() {
        return place.canonical();
    }

    /** Returns the address that a printed page bears; empty if it is not known. */
    public String shownAddress() {
        return place.shown();
    }

    /** Returns where the header has a field that searches; null where it has none. */
    public @Nullable String field() {
        return place.field();
    }

    /** Tells whether search engines may list the page and follow its links. */
    public boolean listed() {
        return place.listed();
    }

    /** Returns this layout for a page that says nothing that others do not say. */
    public PageLayout unlisted() {
        PagePlace aside = new PagePlace(root(), canonical(), shownAddress(), field(), false);
        return new PageLayout(aside, site, text, reader, look, preview);
    }

    /**
     * Returns this layout for a page that a query chose.
     *
     * @param query as it is shown
     */
    public PageLayout asked(String query) {
        String shown = shownAddress() + "?" + query;
        boolean fits = !shownAddress().isEmpty() && shown.length() <= LONGEST_SHOWN;
        PagePlace chosen = new PagePlace(root(), canonical(), fits ? shown : "", field(), listed());
        return new PageLayout(chosen, site, text, reader, look, preview);
    }

    /** Returns what the house shows at the head. */
    public HouseLayout house() {
        return site.house();
    }

    /** Returns what the foot says of the site. */
    public SiteImprint imprint() {
        return site.imprint();
    }

    /** Returns the title of the site. */
    public String siteTitle() {
        return site.title();
    }

    /** Returns the language of the corpus. */
    public String siteLanguage() {
        return site.language();
    }

    /** Returns the site's own words. */
    public Messages words() {
        return site.words();
    }

    /** Returns the entries of the navigation. */
    public List<NavigationItem> navigation() {
        return site.navigation();
    }

    /** Returns the language of the page. */
    public String language() {
        return text.language();
    }

    /** Returns the page's own title, without the site's name. */
    public String title() {
        return text.title();
    }

    /** Returns a line that says what is on the page. */
    public String description() {
        return text.description();
    }

    /** Returns the running head of a printed page. */
    public String running() {
        return text.running();
    }

    /**
     * Returns this layout with the way to the questions that several people were asked.
     *
     * @param current as in {@link NavigationItem}
     */
    public PageLayout withQuestions(@Nullable String current) {
        List<NavigationItem> items = new ArrayList<>(navigation());
        items.add(
                1,
                new NavigationItem(
                        root() + SitePaths.QUESTIONS, words().text("questions"), current));
        return new PageLayout(place, withNavigation(items), text, reader, look, preview);
    }

    private SurroundingSite withNavigation(List<NavigationItem> items) {
        return new SurroundingSite(
                site.title(), site.language(), site.words(), items, site.house(), site.imprint());
    }

    private static List<NavigationItem> rooted(List<NavigationItem> items, String root) {
        return items.stream()
                .map(
                        i ->
                                i.href().contains(":")
                                        ? i
                                        : new NavigationItem(
                                                root + i.href(), i.name(), i.current()))
                .toList();
    }

    /**
     * Returns this layout for a page without an address of its own, from which this way leads to
     * the root.
     */
    public PageLayout at(String otherRoot) {
        SurroundingSite around =
                new SurroundingSite(
                        site.title(),
                        site.language(),
                        site.words(),
                        rooted(navigation(), otherRoot),
                        site.house(),
                        site.imprint().at(otherRoot));
        PagePlace anywhere = new PagePlace(otherRoot, null, "", null, true);
        return new PageLayout(anywhere, around, text, reader, look, null);
    }

    /** Returns this layout with another preview for machines. */
    PageLayout with(SocialCard other) {
        return new PageLayout(place, site, text, reader, look, other);
    }

    /**
     * Returns this layout with a picture that stands for the page where others show a link to it.
     *
     * @param address the whole address
     */
    public PageLayout withPicture(String address) {
        if (preview == null) {
            return this;
        }
        return with(
                preview.with(new SocialCard.Property("og:image", address))
                        .with(new SocialCard.Property("twitter:card", "summary_large_image")));
    }

    /** Returns what a band says above a draft; null where the page is none. */
    public @Nullable String draft() {
        return text.draft();
    }

    /** Returns this layout with the band of a draft. */
    PageLayout withDraft(String state) {
        PageText marked = new PageText(language(), title(), description(), running(), state);
        return new PageLayout(place, site, marked, reader, look, preview);
    }

    /** Returns this layout for a page that loads other assets. */
    public PageLayout with(PageAssets other) {
        return new PageLayout(place, site, text, reader, other.of(look.house()), preview);
    }

    /** Returns the last line: whose site it is, and whose the terms are where there are any. */
    public String foot() {
        boolean terms = navigation().stream().anyMatch(i -> i.href().endsWith(SitePaths.GLOSSARY));
        return words().text(terms ? "foot.terms" : "foot", siteTitle());
    }

    /** Returns the folder, below the root, of what pages load. */
    public String assets() {
        return Assets.folder();
    }

    /** Returns the language of the site's own words. */
    public String wordsLanguage() {
        return words().language();
    }

    /** Returns the language of the site's own words; null where the page is in it. */
    public @Nullable String own() {
        return lang(wordsLanguage(), language());
    }

    /** Returns the direction of the site's own words; null where it is the page's. */
    public @Nullable String ownDirection() {
        return dir(wordsLanguage(), language());
    }

    /** Returns the page's language inside the site's own words; null where it is the same. */
    public @Nullable String foreign() {
        return lang(language(), wordsLanguage());
    }

    /** Returns the page's direction inside the site's own words; null where it is the same. */
    public @Nullable String foreignDirection() {
        return dir(language(), wordsLanguage());
    }

    /** Returns {@code rtl} where the page is written from right to left; null where it is not. */
    public @Nullable String direction() {
        return TextDirection.of(language()).equals(TextDirection.LTR) ? null : TextDirection.RTL;
    }

    /** Returns the direction of a run of another language; null where everything runs one way. */
    public @Nullable String runDirection(String run) {
        return direction() == null && TextDirection.of(run).equals(TextDirection.LTR)
                ? null
                : TextDirection.of(run);
    }

    /** Returns the language of a text inside one of another language; null where it is the same. */
    public @Nullable String lang(String inside, String around) {
        return inside.equals(around) || around.startsWith(inside + "-") ? null : inside;
    }

    /**
     * Returns the direction of a text inside one of another language; null where it is the same.
     */
    public @Nullable String dir(String inside, String around) {
        if (inside.equals(around)) {
            return null;
        }
        String direction = TextDirection.of(inside);
        return direction.equals(TextDirection.of(around)) ? null : direction;
    }
}
