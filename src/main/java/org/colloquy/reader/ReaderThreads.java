package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Threads that parse: parsers of nested text recurse, which needs more than the usual stack. */
final class ReaderThreads {
    private static final long STACK = 64L * 1024 * 1024;

    private ReaderThreads() {}

    /**
     * Runs tasks on all cores.
     *
     * @param each given every result, in the order of the tasks
     */
    static <T> void run(List<Callable<T>> tasks, Consumer<T> each) {
        if (tasks.isEmpty()) {
            return;
        }
        int cores = Math.min(tasks.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        cores, task -> new Thread(null, task, "reader", STACK));
        try {
            List<Future<T>> results = new ArrayList<>();
            tasks.forEach(task -> results.add(workers.submit(task)));
            for (Future<T> result : results) {
                each.accept(result.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Runs a task and returns its result. */
    static <T> T run(Callable<T> task) {
        List<T> results = new ArrayList<>(1);
        run(List.of(task), results::add);
        return results.get(0);
    }
}
