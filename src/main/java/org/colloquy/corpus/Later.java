package org.colloquy.corpus;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when it is first wanted; whoever wants it meanwhile waits. */
public final class Later<T> implements Supplier<T> {
    private @Nullable Function<@Nullable T, T> made;
    private @Nullable T earlier;
    private volatile @Nullable T value;

    public Later(Supplier<T> made) {
        this(null, earlier -> made.get());
    }

    /**
     * @param earlier the value of an earlier edition, which helps to make this one
     */
    public Later(@Nullable T earlier, Function<@Nullable T, T> made) {
        this.earlier = earlier;
        this.made = made;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = value;
        Function<@Nullable T, T> maker = made;
        if (known == null && maker != null) {
            known = maker.apply(earlier);
            value = known;
            earlier = null;
            // It may hold much that only the making needs.
            made = null;
        }
        return Objects.requireNonNull(known, "it was made");
    }

    /** Whether it has been made, so that nobody waits for it. */
    public boolean isMade() {
        return value != null;
    }

    /** The value if it has been made, else that of an earlier edition; null if there is neither. */
    public synchronized @Nullable T latest() {
        T known = value;
        return known == null ? earlier : known;
    }
}
