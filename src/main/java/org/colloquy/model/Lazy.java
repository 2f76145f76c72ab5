package org.colloquy.model;

import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Value that is made once, when it is first wanted; whoever wants it meanwhile waits.
 *
 * <p>The making of a value may use the common pool, as every parallel stream does, and a thread of
 * that pool may want the value. Would it wait behind a plain lock, and it were the only thread of
 * the pool, the two would wait for each other for ever. So it waits as a {@link
 * ForkJoinPool.ManagedBlocker}, and the pool puts another thread in its place.
 */
public final class Lazy<T> implements Supplier<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Supplier<T> maker;
    private volatile @Nullable T value;

    /**
     * Creates a value that is not made yet.
     *
     * @param maker makes it; forgotten then, since it may hold much that only the making needs
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private T make() {
        acquire();
        try {
            Supplier<T> making = maker;
            if (value == null && making != null) {
                value = making.get();
                maker = null;
            }
            return Objects.requireNonNull(value, "it was made");
        } finally {
            lock.unlock();
        }
    }

    private void acquire() {
        try {
            ForkJoinPool.managedBlock(new Acquisition(lock));
        } catch (InterruptedException e) {
            throw new IllegalStateException("to wait for a lock is never interrupted", e);
        }
    }

    /** Acquisition of a lock that tells the common pool when one of its threads waits. */
    private static final class Acquisition implements ForkJoinPool.ManagedBlocker {
        private final ReentrantLock lock;
        private boolean isAcquired;

        private Acquisition(ReentrantLock lock) {
            this.lock = lock;
        }

        @Override
        public boolean isReleasable() {
            isAcquired = isAcquired || lock.tryLock();
            return isAcquired;
        }

        @Override
        public boolean block() {
            if (!isAcquired) {
                lock.lock();
                isAcquired = true;
            }
            return true;
        }
    }

    /** Returns whether it has been made, so that nobody waits for it. */
    public boolean isMade() {
        return value != null;
    }
}
