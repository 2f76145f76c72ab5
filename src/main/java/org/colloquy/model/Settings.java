package org.colloquy.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.editing.Editing;
import org.colloquy.model.house.House;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the whole corpus, from {@code colloquy.yaml}.
 *
 * @param linking which mentions of terms are linked, where a term says nothing else
 * @param grouping which questions of several stand side by side
 * @param topics names of topics, in the order in which they are listed before all others
 * @param reading what is taught of how interviews are written, in order
 * @param hosts those beyond the site's own that its pages have to do with
 * @param editing where texts can be edited
 * @param printed the paths of the PDF files that lie beside the pages, which an export makes
 */
public record Settings(
        SiteIdentity identity,
        TermLinking linking,
        QuestionGrouping grouping,
        List<TopicName> topics,
        List<ReadingRule> reading,
        OutsideHosts hosts,
        Editing editing,
        Set<String> printed) {
    public Settings {
        printed = Set.copyOf(printed);
        topics = List.copyOf(topics);
        reading = List.copyOf(reading);
    }

    public static Settings defaults() {
        return new Settings(
                SiteIdentity.defaults(),
                TermLinking.FIRST_IN_QUESTION,
                QuestionGrouping.ALL,
                List.of(),
                List.of(),
                OutsideHosts.NONE,
                Editing.nowhere(),
                Set.of());
    }

    /** Returns the hosts that pages may ask for recordings, as policies name them. */
    public List<String> mediaHosts() {
        return hosts.media();
    }

    /** Returns the hosts whose pages may show passages in a frame, as policies name them. */
    public List<String> embedHosts() {
        return hosts.embedding();
    }

    public String title() {
        return identity.title();
    }

    public @Nullable String description() {
        return identity.description();
    }

    /** Returns the language of the site, as a BCP 47 tag. */
    public String language() {
        return identity.language();
    }

    /** Tells whether somebody says which language the site is in. */
    public boolean languageGiven() {
        return identity.languageGiven();
    }

    public @Nullable String rights() {
        return identity.rights().statement();
    }

    /** Returns what {@code robots.txt} says of the use of texts; empty if that is left open. */
    public String contentSignal() {
        return identity.rights().contentSignal();
    }

    /** Returns the address at which the site is published, with a slash at its end. */
    public @Nullable String baseUrl() {
        return identity.baseUrl();
    }

    /**
     * Returns an address at which a site can be published, with a slash at its end; empty if what
     * is written is no address of the web, or has a query or a fragment, below which nothing can
     * lie.
     */
    public static Optional<String> baseUrl(String written) {
        try {
            URI uri = URI.create(written);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean whole = uri.getQuery() == null && uri.getFragment() == null;
            return web && uri.getHost() != null && whole
                    ? Optional.of(written.endsWith("/") ? written : written + "/")
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    public Settings withBaseUrl(@Nullable String url) {
        return with(identity.withBaseUrl(url), printed);
    }

    /** Returns these settings with other PDF files beside the pages. */
    public Settings withPrinted(Set<String> paths) {
        return with(identity, paths);
    }

    /** Returns the house that publishes the interviews. */
    public House house() {
        return identity.house();
    }

    public Settings withHouse(House house) {
        return with(identity.withHouse(house), printed);
    }

    private Settings with(SiteIdentity other, Set<String> paths) {
        return new Settings(other, linking, grouping, topics, reading, hosts, editing, paths);
    }

    /**
     * Returns all that is taught of one file.
     *
     * @param path below the corpus
     */
    public ReadingRule reading(String path) {
        return ReadingRule.of(reading, path);
    }
}
