package org.colloquy.export;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work on many files, on all cores. */
final class ParallelWork {
    private ParallelWork() {}

    /**
     * Does something with each address, and returns when no thread is at work any more. A parallel
     * stream that fails leaves the others at it, who go on to write in a folder that is deleted.
     *
     * @throws RuntimeException the first failure, after which nothing more was begun
     */
    static void each(List<String> addresses, Consumer<String> action) {
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        addresses.parallelStream()
                .filter(address -> failure.get() == null)
                .forEach(
                        address -> {
                            try {
                                action.accept(address);
                            } catch (RuntimeException e) {
                                failure.compareAndSet(null, e);
                            }
                        });
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
