package org.colloquy.site.layout;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;

/**
 * One kind of page: where its pages stand and how each is made. The server, the export and the
 * sitemap ask the same sources. No two of them answer for one path.
 */
public interface PageSource {
    /**
     * Works out what takes long and is wanted by {@link #planned}, while something else is done.
     */
    default void prepare() {}

    /** Returns every page of this kind with what it is made of, in a fixed order. */
    Stream<PlannedPage> planned();

    /** Returns the path of every page of this kind, below the root, in the same order. */
    default Stream<String> paths() {
        return planned().map(PlannedPage::path);
    }

    /** Returns the page at a path that is not encoded; empty if no page of this kind is there. */
    Optional<Page> page(String path);
}
