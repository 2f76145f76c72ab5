package org.colloquy.build.thread;

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

    /** Returns a maker of threads with one name, for an executor. */
    public static ThreadFactory named(String name) {
        return work -> of(name, work);
    }
}
