package org.colloquy.serve;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.colloquy.build.thread.DaemonThread;

/** Start of making the class cache, at a time when nobody waits for the program. */
public final class ClassCacheStart {
    /** Bound below the memory of the machine or container: the run takes some 400 MB itself. */
    private static final long MIN_BYTES = 1536L * 1024 * 1024;

    private static final long SECONDS_OF_REST = 3;

    /** Time after which work is long enough to make the cache beside it. */
    private static final long SECONDS_OF_WORK = 20;

    private ClassCacheStart() {}

    /**
     * Has the cache made that the launcher wants, if it wants one.
     *
     * @param ready waits until a server has made all that its readers wait for
     */
    public static void after(Runnable ready) {
        ClassCache.wanted(false).ifPresent(cache -> start(cache, ready, SECONDS_OF_REST));
    }

    /** Has it made beside work that has just begun, if that takes long. */
    public static void besideLongWork() {
        ClassCache.wanted(false).ifPresent(cache -> start(cache, () -> {}, SECONDS_OF_WORK));
    }

    private static void start(ClassCache cache, Runnable ready, long seconds) {
        DaemonThread.of("class-cache", () -> make(cache, ready, seconds)).start();
    }

    private static void make(ClassCache cache, Runnable ready, long seconds) {
        ready.run();
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            return;
        }
        if (hasRoom()) {
            cache.makeQuietly();
        }
    }

    private static boolean hasRoom() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                && system.getTotalMemorySize() >= MIN_BYTES;
    }
}
