package org.colloquy.corpus;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when it is first wanted; whoever wants it meanwhile waits. */
final class Later<T> implements Supplier<T> {
    private @Nullable Supplier<T> made;
    private volatile @Nullable T value;

    Later(Supplier<T> made) {
        this.made = made;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = value;
        Supplier<T> maker = made;
        if (known == null && maker != null) {
            known = maker.get();
            value = known;
            made = null;
        }
        if (known == null) {
            throw new IllegalStateException("nothing was made");
        }
        return known;
    }
}
