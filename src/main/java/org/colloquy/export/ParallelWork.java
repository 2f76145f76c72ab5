package org.colloquy.export;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on many files, on all cores. Each thread takes the next file when it is done with one: some
 * take a thousand times as long as others, and stand side by side, so that a parallel stream, which
 * divides a list into a few stretches, would leave nearly all of them to one thread.
 */
final class ParallelWork<T> {
    private final List<T> all;
    private final Consumer<T> action;
    private final AtomicInteger next = new AtomicInteger();

    private ParallelWork(List<T> all, Consumer<T> action) {
        this.all = all;
        this.action = action;
    }

    /**
     * Does something with each file, and returns when no thread is at work any more.
     *
     * @throws RuntimeException the first failure, after which nothing more was begun
     */
    static <T> void each(List<T> all, Consumer<T> action) {
        new ParallelWork<>(all, action).run();
    }

    private void run() {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Callable<Object> worker = Executors.callable(this::work);
            for (Future<Object> done : workers.invokeAll(Collections.nCopies(cores, worker))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("writing files was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void work() {
        int size = all.size();
        for (int at = next.getAndIncrement(); at < size; at = next.getAndIncrement()) {
            try {
                action.accept(all.get(at));
            } catch (RuntimeException | Error e) {
                next.set(size);
                throw e;
            }
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure
                ? failure
                : new IllegalStateException("a file was not made", cause);
    }
}
