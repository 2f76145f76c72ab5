package org.colloquy.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What {@code colloquy.yaml} says of the whole corpus.
 *
 * @param language a BCP 47 tag
 * @param baseUrl where the site is published, with a slash at its end
 */
public record Settings(
        String title,
        @Nullable String description,
        String language,
        @Nullable String rights,
        @Nullable String baseUrl,
        Linking linking) {

    /** Which mentions of a term are linked. */
    public enum Linking {
        FIRST_IN_QUESTION,
        FIRST_IN_INTERVIEW,
        ALL,
        EXPLICIT
    }

    public static Settings defaults() {
        return new Settings("Interviews", null, "en", null, null, Linking.FIRST_IN_QUESTION);
    }

    public Settings withBaseUrl(@Nullable String url) {
        return new Settings(title, description, language, rights, url, linking);
    }
}
