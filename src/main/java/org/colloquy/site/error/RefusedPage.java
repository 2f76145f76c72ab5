package org.colloquy.site.error;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.jspecify.annotations.Nullable;

/** The page of a request that is refused, or that failed, at whatever address. */
public final class RefusedPage {
    private RefusedPage() {}

    /**
     * Contents of the page for a request that is refused.
     *
     * @param reason in a line, in the site's words
     */
    public record RefusedView(int status, String reason) {}

    public static PageLayout layout(Corpus corpus, String title) {
        return new PageLayouts(corpus)
                .layoutAnywhere(
                        corpus.settings().language(), title, root(corpus.settings().baseUrl()));
    }

    /**
     * Its links begin where the site is published: how deep a malformed address lies, nobody can
     * say.
     */
    private static String root(@Nullable String base) {
        return base == null ? "/" : NotFoundPage.path(base);
    }
}
