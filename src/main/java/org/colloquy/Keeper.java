package org.colloquy;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something in the background once it has been quiet for a while. */
final class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final Runnable work;
    private final Duration quiet;
    private final ScheduledThreadPoolExecutor thread;
    private final Duration longest;
    private @Nullable ScheduledFuture<?> next;
    private long asked;

    /**
     * @param quiet how long nobody must have asked
     * @param longest how long after somebody asked it is done although others go on asking
     */
    Keeper(Runnable work, Duration quiet, Duration longest) {
        this.work = work;
        this.quiet = quiet;
        this.longest = longest;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread daemon = new Thread(task, "keeper");
                            daemon.setDaemon(true);
                            return daemon;
                        });
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Asks for it. */
    synchronized void ask() {
        long now = System.nanoTime();
        if (next == null || next.isDone()) {
            asked = now;
        } else if (now - asked > longest.toNanos() - quiet.toNanos()) {
            return;
        } else {
            next.cancel(false);
        }
        next = thread.schedule(this::doWork, quiet.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void doWork() {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("what was read could not be kept", e);
        }
    }
}
