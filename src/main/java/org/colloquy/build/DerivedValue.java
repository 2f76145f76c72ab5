package org.colloquy.build;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;

/**
 * Values that follow from immutable objects alone. Each is made once, by the first who asks for it,
 * and is forgotten with the object that it follows from.
 *
 * <p>A digest of a part of something large is such a value: the object is the same in most
 * editions, and to digest it each time would take longer than all that the digest is good for. A
 * value must not lead back to its object, which then would never be forgotten.
 */
public final class DerivedValue<T, V> {
    private final LoadingCache<T, V> values;

    /**
     * Creates the values of all objects of a kind; none is made before it is asked for.
     *
     * @param derive makes the value of an object; never null
     */
    public DerivedValue(Function<T, V> derive) {
        this.values = Caffeine.newBuilder().weakKeys().build(derive::apply);
    }

    /** Returns the value of this very object; an equal one has a value of its own. */
    public V of(T object) {
        return values.get(object);
    }
}
