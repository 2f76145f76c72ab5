package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one edition as bytes: each made by the first who wants it, and kept while memory
 * allows. Whoever wants the same page meanwhile waits for it; nobody waits for another page.
 *
 * <p>A page is made anew in each edition. Where it turns out to be what it was in an earlier one,
 * byte for byte, it is that: what it is in other encodings is there already.
 */
final class KeptPages {
    /** The part of the memory that the pages of an edition may take, and those of earlier ones. */
    private static final int PART = 12;

    /** What the encodings of a page take besides it is not known beforehand: never more than it. */
    private static final int WITH_ENCODINGS = 2;

    private static final int ENTRY = 200;

    private final AsyncCache<String, Body> pages = bounded().buildAsync();

    /** What stood at each address when it was last asked for, in whatever edition. */
    private final Cache<String, Body> last;

    KeptPages() {
        this.last = bounded().build();
    }

    /**
     * @param before those of the edition before
     */
    KeptPages(KeptPages before) {
        this.last = before.last;
    }

    private static Caffeine<String, Body> bounded() {
        return Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / PART)
                .executor(Runnable::run)
                .weigher(
                        (String address, Body body) ->
                                ENTRY + address.length() + WITH_ENCODINGS * body.length());
    }

    /**
     * The page at an address; empty if there is none, which is not kept: anybody can ask for
     * addresses without end.
     */
    Optional<Body> page(String address, Supplier<Optional<Page>> made) {
        CompletableFuture<@Nullable Body> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Body> first = pages.asMap().putIfAbsent(address, mine);
        if (first == null) {
            make(address, mine, made);
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

    private void make(
            String address, CompletableFuture<@Nullable Body> page, Supplier<Optional<Page>> made) {
        try {
            page.complete(made.get().map(now -> body(address, now)).orElse(null));
        } catch (RuntimeException | Error e) {
            page.completeExceptionally(e);
        }
    }

    private Body body(String address, Page page) {
        byte[] bytes = page.text().getBytes(UTF_8);
        Body before = last.getIfPresent(address);
        Body now =
                before == null
                        ? new Body(page.type(), page.look(), bytes)
                        : before.followedBy(page.type(), page.look(), bytes);
        if (now != before) {
            last.put(address, now);
        }
        return now;
    }
}
