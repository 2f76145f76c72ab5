package org.colloquy.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one edition as bytes: each made by the first who wants it, and kept while memory
 * allows. Whoever wants the same page meanwhile waits for it; nobody waits for another page.
 *
 * <p>A page is made anew in each edition. Where it turns out to be what it was in an earlier one,
 * byte for byte, it is that: its other encodings are there already. What an edit has changed is
 * encoded quickly at first, since somebody waits for it and it may change again.
 */
final class PageCache {
    /** Time after an edit for which a page may be about to change again. */
    private static final Duration UNREST = Duration.ofSeconds(10);

    /** Time within which a page was wanted at which somebody still looks. */
    private static final Duration NOW = Duration.ofSeconds(5);

    /** Number of pages that the next edition makes before they are wanted. */
    private static final int LAST_WANTED = 24;

    /** Time for which a page is kept that nobody wants. */
    private static final Duration OLD_AGE = Duration.ofDays(7);

    private final AsyncCache<String, EncodedResource> pages =
            PageBodies.bounded(
                            (String address, EncodedResource body) ->
                                    address.length() + body.weight())
                    .expireAfterAccess(OLD_AGE)
                    .buildAsync();

    /** Addresses of pages that nobody has fetched. */
    private final Set<String> ahead = ConcurrentHashMap.newKeySet();

    private final PageBodies bodies;

    /** Moment from which on pages are at rest, as {@link System#nanoTime} tells it. */
    private final long restsFrom;

    /** Creates the pages of an edition that has none before it. */
    PageCache() {
        this(new PageBodies(), false);
    }

    /**
     * Creates the pages of an edition, of which none is made.
     *
     * @param bodies those of all editions
     * @param isEdited whether an edit led to this edition just now
     */
    PageCache(PageBodies bodies, boolean isEdited) {
        this.bodies = bodies;
        this.restsFrom = System.nanoTime() + (isEdited ? UNREST.toNanos() : 0);
    }

    /**
     * Returns the page at an address; empty if there is none, which is not kept: anybody can ask
     * for addresses without end. A file that is made for each answer is shared by those who wait
     * for it at the same time.
     */
    Optional<EncodedResource> page(String address, Supplier<Optional<Page>> made) {
        ahead.remove(address);
        return shared(address, made);
    }

    /** Makes the page at an address, which nobody has asked for yet. */
    Optional<EncodedResource> ahead(String address, Supplier<Optional<Page>> made) {
        if (pages.getIfPresent(address) == null) {
            ahead.add(address);
        }
        return shared(address, made);
    }

    private Optional<EncodedResource> shared(String address, Supplier<Optional<Page>> made) {
        CompletableFuture<@Nullable EncodedResource> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable EncodedResource> first =
                pages.asMap().putIfAbsent(address, mine);
        if (first == null) {
            make(address, mine, made);
        }
        try {
            return Optional.ofNullable((first == null ? mine : first).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Returns the page at an address if it is made already. Waits for nobody. */
    Optional<EncodedResource> ready(String address) {
        ahead.remove(address);
        CompletableFuture<@Nullable EncodedResource> page = pages.getIfPresent(address);
        return page == null || !page.isDone() || page.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.ofNullable(page.join());
    }

    /** Returns the addresses of the pages that were wanted last, the last one first. */
    List<String> lastWanted() {
        return pages.synchronous().policy().expireAfterAccess().stream()
                .flatMap(uses -> uses.youngest(LAST_WANTED).keySet().stream())
                .toList();
    }

    /** Returns the addresses of the pages that somebody fetched just now, the last one first. */
    List<String> wantedNow() {
        return pages.synchronous().policy().expireAfterAccess().stream()
                .flatMap(
                        uses ->
                                uses.youngest(LAST_WANTED).keySet().stream()
                                        .filter(page -> isNow(page, uses)))
                .filter(page -> !ahead.contains(page))
                .toList();
    }

    private static boolean isNow(String page, Policy.FixedExpiration<String, ?> uses) {
        return uses.ageOf(page).filter(age -> age.compareTo(NOW) < 0).isPresent();
    }

    private void make(
            String address,
            CompletableFuture<@Nullable EncodedResource> page,
            Supplier<Optional<Page>> made) {
        try {
            Optional<Page> found = made.get();
            page.complete(found.map(this::body).orElse(null));
            if (found.filter(one -> !one.content().isKept()).isPresent()) {
                pages.asMap().remove(address, page);
            }
        } catch (RuntimeException | Error e) {
            page.completeExceptionally(e);
        }
    }

    private EncodedResource body(Page page) {
        Duration unrest = Duration.ofNanos(Math.max(0, restsFrom - System.nanoTime()));
        EncodedResource body = new EncodedResource(page, unrest);
        return page.content().isKept() ? bodies.sameAs(body) : body;
    }
}
