package org.colloquy.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colloquy.build.thread.DaemonThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Timer that has the corpus shown anew when the moment comes at which a text goes out. It looks at
 * the clock often, since a machine may have slept, or its clock may have been set.
 */
public final class ReleaseTimer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseTimer.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Supplier<Optional<Instant>> due;
    private final Runnable release;
    private final Consumer<String> failed;
    private final Clock clock;
    private final Thread thread;

    /**
     * Creates a timer that does not run yet.
     *
     * @param due the next moment at which something goes out; empty if nothing waits
     * @param release shows the corpus as it is now
     * @param failed told why what goes out is not shown
     */
    public ReleaseTimer(
            Supplier<Optional<Instant>> due,
            Runnable release,
            Consumer<String> failed,
            Clock clock) {
        this.due = due;
        this.release = release;
        this.failed = failed;
        this.clock = clock;
        this.thread = DaemonThread.repeating("release-timer", PAUSE, this::look);
    }

    /** Looks at the clock in a thread that does not keep the program alive. */
    public void start() {
        thread.start();
    }

    /** Looks no more; what goes out at this moment may still go out. */
    @Override
    public void close() {
        thread.interrupt();
    }

    /** Looks at the clock once; what cannot be read then is tried again at the next look. */
    void look() {
        try {
            if (due.get().filter(moment -> !moment.isAfter(clock.instant())).isPresent()) {
                release.run();
            }
        } catch (Throwable e) {
            // Also an error, such as a class that is gone: nobody else looks at the clock.
            failed.accept("what is to be published today could not be read; the log says why");
            LOG.warn("what is to be published today cannot be read", e);
        }
    }
}
