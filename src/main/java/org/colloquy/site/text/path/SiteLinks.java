package org.colloquy.site.text.path;

import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;

/**
 * Links to the pages of the site. Each begins with the site's root: the way to it from the page
 * that has the link, as {@link SitePaths#root} tells it, or the address at which it is published.
 */
public final class SiteLinks {

    private SiteLinks() {}

    /**
     * Returns the link to an address of the site.
     *
     * @param address below the root and not encoded
     */
    public static String to(String root, String address) {
        return root + SitePaths.encoded(address);
    }

    /** Returns the link to the page of a whole interview. */
    public static String interview(String root, Interview interview) {
        return to(root, SitePaths.interview(interview));
    }

    /** Returns the link to a place on the page of a whole interview. */
    public static String place(String root, Interview interview, Locator place) {
        return interview(root, interview) + SitePaths.fragment(place.id());
    }

    /** Returns the link to the page of a term. */
    public static String term(String root, String id) {
        return to(root, SitePaths.term(id));
    }

    /** Returns the link to the page of a person. */
    public static String person(String root, String id) {
        return to(root, SitePaths.person(id));
    }
}
