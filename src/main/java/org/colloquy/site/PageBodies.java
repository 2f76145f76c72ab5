package org.colloquy.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import org.colloquy.site.asset.EncodedResource;

/**
 * Bodies of the pages of all editions, found by the digest of their bytes: those that were wanted
 * last, as many as a part of the memory holds.
 */
public final class PageBodies {
    /** Part of the memory that bodies may take here, and once more in the pages of an edition. */
    private static final int PART = 12;

    private final Cache<EncodedResource.BodyIdentity, EncodedResource> bodies =
            bounded((EncodedResource.BodyIdentity key, EncodedResource body) -> body.weight())
                    .build();

    /** Returns a cache of pages that holds as much as its part of the memory. */
    static <K> Caffeine<K, EncodedResource> bounded(Weigher<K, EncodedResource> weigher) {
        return bounded(PART, weigher);
    }

    /**
     * Returns a cache.
     *
     * @param part the part of the memory that it may take: a twelfth for 12
     */
    static <K> Caffeine<K, EncodedResource> bounded(int part, Weigher<K, EncodedResource> weigher) {
        return Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / part)
                .executor(Runnable::run)
                .weigher(weigher);
    }

    /** Returns the body of the same bytes that is known; the given one where none is. */
    public EncodedResource sameAs(EncodedResource body) {
        return bodies.get(body.identity(), key -> body);
    }
}
