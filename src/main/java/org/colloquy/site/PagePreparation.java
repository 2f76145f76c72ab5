package org.colloquy.site;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colloquy.build.thread.DaemonThread;

/**
 * Makes the pages of an edition at which somebody looks just now before it is shown, so that
 * readers beside an editor do not wait for them.
 */
final class PagePreparation {
    /** The time by which an edition may be shown later. */
    private static final Duration BOUND = Duration.ofMillis(250);

    private final SiteEdition site;
    private final SiteEdition before;
    private final AtomicBoolean isOver = new AtomicBoolean();

    private PagePreparation(SiteEdition site, SiteEdition before) {
        this.site = site;
        this.before = before;
    }

    /**
     * Makes as many of the pages that readers of another edition fetched as a short while allows.
     */
    static void prepare(SiteEdition site, SiteEdition before) {
        List<String> wanted = before.wantedNow();
        if (!wanted.isEmpty()) {
            new PagePreparation(site, before).make(wanted);
        }
    }

    private void make(List<String> wanted) {
        // A thread of its own: what others have to do meanwhile is not to hold this up.
        CompletableFuture.runAsync(
                        () -> makeUntilOver(wanted),
                        work -> DaemonThread.of("page-preparation", work).start())
                // What fails here fails again for whoever asks, and is told there.
                .exceptionally(failure -> null)
                .completeOnTimeout(null, BOUND.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        isOver.set(true);
    }

    private void makeUntilOver(List<String> wanted) {
        wanted.stream()
                .takeWhile(address -> !isOver.get())
                .forEach(address -> site.makeLike(before, address));
    }
}
