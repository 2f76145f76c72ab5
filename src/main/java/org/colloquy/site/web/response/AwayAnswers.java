package org.colloquy.site.web.response;

import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Page;
import org.colloquy.site.search.SearchRequest;
import org.colloquy.site.search.Unanswered;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Answers while what is searched in is not available; the rest of the site is not touched by it.
 */
public final class AwayAnswers {
    private static final int STATUS = HttpStatus.SERVICE_UNAVAILABLE_503;
    private static final HttpField RETRY = new HttpField(HttpHeader.RETRY_AFTER, "5");

    private AwayAnswers() {}

    /**
     * Returns the page that says so.
     *
     * @param asked what a form asks for again; null where there is no form
     */
    public static SiteResponse page(SiteEdition site, @Nullable SearchRequest asked) {
        Page page = site.replies().unanswered(Unanswered.AWAY, asked);
        return SiteResponses.html(site, STATUS, page, RETRY);
    }

    /** Returns what programs are told. */
    public static SiteResponse json() {
        return SiteResponses.made(STATUS, Page.JSON, "{\"error\":\"search-unavailable\"}", RETRY);
    }
}
