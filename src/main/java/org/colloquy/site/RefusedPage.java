package org.colloquy.site;

import org.colloquy.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/** The page of a request that is refused, or that failed, at whatever address. */
final class RefusedPage {
    private RefusedPage() {}

    /**
     * @param reason in a line, in the site's words
     */
    record View(int status, String reason) {}

    static Frame frame(Corpus corpus, String title) {
        return new Frames(corpus)
                .frameAnywhere(
                        corpus.settings().language(), title, root(corpus.settings().baseUrl()));
    }

    /**
     * Its links begin where the site is published: how deep a malformed address lies, nobody can
     * say.
     */
    private static String root(@Nullable String base) {
        return base == null ? "/" : MissingPage.path(base);
    }
}
