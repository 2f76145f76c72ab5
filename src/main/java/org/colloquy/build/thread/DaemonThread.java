package org.colloquy.build.thread;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** Maker of threads that do not keep the program alive, and say by their names what they do. */
public final class DaemonThread {
    private DaemonThread() {}

    /** Returns a thread that is not started yet. */
    public static Thread of(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Returns a thread, not started yet, that works after each pause until it is interrupted.
     *
     * @param work which throws nothing, since that would end the thread
     */
    public static Thread repeating(String name, Duration pause, Runnable work) {
        return of(
                name,
                () -> {
                    try {
                        while (true) {
                            Thread.sleep(pause.toMillis());
                            work.run();
                        }
                    } catch (InterruptedException end) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Returns a maker of threads with one name, for an executor. */
    public static ThreadFactory named(String name) {
        return work -> of(name, work);
    }
}
