package org.colloquy.model;

import java.net.URI;
import java.util.regex.Pattern;
import org.colloquy.model.house.House;
import org.jspecify.annotations.Nullable;

/**
 * Name of the site and what stands around all of its pages.
 *
 * @param language a BCP 47 tag
 * @param languageGiven whether somebody says so
 * @param rights what others may do with its texts
 * @param contact an address of electronic mail or of the web
 * @param baseUrl the address at which the site is published, with a slash at its end
 * @param house what the pages look like and where their menu leads
 */
public record SiteIdentity(
        String title,
        @Nullable String description,
        String language,
        boolean languageGiven,
        SiteRights rights,
        @Nullable String contact,
        @Nullable String baseUrl,
        House house) {

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"?&%]+@[^\\s@<>\"?&%]+\\.[^\\s@<>\"?&%]+");

    /** Returns the identity of a site about which nobody says anything. */
    public static SiteIdentity defaults() {
        return new SiteIdentity(
                "Interviews", null, "en", false, SiteRights.UNSAID, null, null, House.unnamed());
    }

    /**
     * Tells whether somebody can be reached at what is written: by mail or on a page of the web.
     */
    public static boolean isContact(String written) {
        if (MAIL.matcher(written).matches()) {
            return true;
        }
        try {
            URI uri = URI.create(written);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    SiteIdentity withBaseUrl(@Nullable String url) {
        return new SiteIdentity(
                title, description, language, languageGiven, rights, contact, url, house);
    }

    SiteIdentity withHouse(House other) {
        return new SiteIdentity(
                title, description, language, languageGiven, rights, contact, baseUrl, other);
    }
}
