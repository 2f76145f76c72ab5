package org.colloquy.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the whole corpus, from {@code colloquy.yaml}.
 *
 * @param language a BCP 47 tag
 * @param languageGiven whether somebody says so
 * @param baseUrl the address at which the site is published, with a slash at its end
 * @param reading what is taught of how interviews are written, in order
 */
public record Settings(
        String title,
        @Nullable String description,
        String language,
        boolean languageGiven,
        @Nullable String rights,
        @Nullable String baseUrl,
        Linking linking,
        List<ReadingRule> reading) {
    public Settings {
        reading = List.copyOf(reading);
    }

    /** Which mentions of a term are linked. */
    public enum Linking {
        FIRST_IN_QUESTION,
        FIRST_IN_INTERVIEW,
        ALL,
        EXPLICIT
    }

    public static Settings defaults() {
        return new Settings(
                "Interviews", null, "en", false, null, null, Linking.FIRST_IN_QUESTION, List.of());
    }

    /**
     * An address at which a site can be published, with a slash at its end; empty if what is
     * written is no address of the web, or has a query or a fragment, below which nothing can lie.
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
        return new Settings(
                title, description, language, languageGiven, rights, url, linking, reading);
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
