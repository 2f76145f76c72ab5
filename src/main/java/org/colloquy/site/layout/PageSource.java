package org.colloquy.site.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;

/**
 * One kind of page: where its pages stand and how each is made. The server, the export and the
 * sitemap ask the same sources. No two of them answer for one path.
 */
public interface PageSource {
    /** Returns the path of every page of this kind, below the root, in a fixed order. */
    Stream<String> paths();

    /**
     * Returns the interviews of which the page at a path is made, besides what may be in every
     * page; empty where it is made of more, or no page of this kind is there.
     */
    default Optional<List<Interview>> madeOf(String path) {
        return Optional.empty();
    }

    /**
     * Returns what the page at such a path shows besides, in any form that is another for anything
     * else: what follows from more than these interviews.
     */
    default String besides(String path) {
        return "";
    }

    /** Returns the page at a path that is not encoded; empty if no page of this kind is there. */
    Optional<Page> page(String path);
}
