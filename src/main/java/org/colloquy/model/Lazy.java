package org.colloquy.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Value that is made once, when it is first wanted; whoever wants it meanwhile waits. */
public final class Lazy<T> implements Supplier<T> {
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

    private synchronized T make() {
        Supplier<T> making = maker;
        if (value == null && making != null) {
            value = making.get();
            maker = null;
        }
        return Objects.requireNonNull(value, "it was made");
    }

    /** Returns whether it has been made, so that nobody waits for it. */
    public boolean isMade() {
        return value != null;
    }
}
