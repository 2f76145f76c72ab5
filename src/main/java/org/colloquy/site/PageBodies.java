package org.colloquy.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

/**
 * Bodies of the pages of all editions, found by the digest of their bytes: those that were wanted
 * last, as many as a part of the memory holds.
 */
final class PageBodies {
    /** Part of the memory that bodies may take here, and once more in the pages of an edition. */
    private static final int PART = 12;

    private final Cache<Body.Identity, Body> bodies =
            bounded((Body.Identity key, Body body) -> body.weight()).build();

    /** Returns a cache that holds as much as its part of the memory. */
    static <K> Caffeine<K, Body> bounded(Weigher<K, Body> weigher) {
        return Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / PART)
                .executor(Runnable::run)
                .weigher(weigher);
    }

    /** Returns the body of the same bytes that is known; the given one where none is. */
    Body sameAs(Body body) {
        return bodies.get(body.identity(), key -> body);
    }
}
