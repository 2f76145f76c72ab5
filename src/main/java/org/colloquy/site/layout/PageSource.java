package org.colloquy.site.layout;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;

/**
 * One kind of page: where its pages stand and how each is made. The server, the export and the
 * sitemap ask the same sources. No two of them answer for one path.
 */
public interface PageSource {
    /** Works out what takes long and is wanted by {@link #paths}, while something else is done. */
    default void prepare() {}

    /** Returns the path of every page of this kind, below the root, in a fixed order. */
    Stream<String> paths();

    /** Returns every page of this kind, in the order of {@link #paths}, with what it is made of. */
    default Stream<PlannedPage> planned() {
        return paths().map(PlannedPage::new);
    }

    /** Returns the page at a path that is not encoded; empty if no page of this kind is there. */
    Optional<Page> page(String path);
}
