package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one edition as bytes: each made by the first who wants it, and kept while memory
 * allows. Whoever wants the same page meanwhile waits for it; nobody waits for another page.
 */
final class KeptPages {
    /** The part of the memory that pages may take. */
    private static final int PART = 8;

    /** What the encodings of a page take besides it is not known beforehand: never more than it. */
    private static final int WITH_ENCODINGS = 2;

    private static final int ENTRY = 200;

    private final AsyncCache<String, Body> pages =
            Caffeine.newBuilder()
                    .maximumWeight(Runtime.getRuntime().maxMemory() / PART)
                    .weigher(
                            (String address, Body body) ->
                                    ENTRY + address.length() + WITH_ENCODINGS * body.length())
                    .executor(Runnable::run)
                    .buildAsync();

    /**
     * The page at an address; empty if there is none, which is not kept: anybody can ask for
     * addresses without end.
     */
    Optional<Body> page(String address, Supplier<Optional<Page>> made) {
        CompletableFuture<@Nullable Body> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Body> first = pages.asMap().putIfAbsent(address, mine);
        if (first == null) {
            make(mine, made);
        }
        try {
            return Optional.ofNullable((first == null ? mine : first).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The page at an address if it is made already. Waits for nobody. */
    Optional<Body> ready(String address) {
        CompletableFuture<@Nullable Body> page = pages.getIfPresent(address);
        return page == null || !page.isDone() || page.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.ofNullable(page.join());
    }

    private static void make(
            CompletableFuture<@Nullable Body> page, Supplier<Optional<Page>> made) {
        try {
            page.complete(made.get().map(KeptPages::body).orElse(null));
        } catch (RuntimeException | Error e) {
            page.completeExceptionally(e);
        }
    }

    private static Body body(Page page) {
        return new Body(page.type(), page.text().getBytes(UTF_8));
    }
}
