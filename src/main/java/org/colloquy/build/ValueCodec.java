package org.colloquy.build;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import com.esotericsoftware.kryo.util.Pool;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Form of values on disk: as Kryo writes them, behind a checksum. Only the classes that are named
 * are ever made from it, so that a file of somebody else can make no others.
 */
public final class ValueCodec {
    private static final int CHECKSUM = Integer.BYTES;
    private static final int FIRST_SIZE = 4096;

    static {
        // Kryo looks for a class of the JDK that later JDKs warn of, and does without it.
        System.setProperty("kryo.unsafe", "false");
    }

    private final List<Class<?>> classes;
    private final Map<Class<?>, Supplier<Serializer<?>>> serializers;
    private final Pool<Kryo> pool =
            new Pool<>(true, true) {
                @Override
                protected Kryo create() {
                    return kryo();
                }
            };

    /**
     * Creates a form for some classes.
     *
     * @param classes all that a value consists of, besides texts, numbers and immutable
     *     collections; their order is part of the form
     * @param serializers makes the serializers of classes that write themselves in a shorter way
     */
    public ValueCodec(List<Class<?>> classes, Map<Class<?>, Supplier<Serializer<?>>> serializers) {
        this.classes = List.copyOf(classes);
        this.serializers = Collections.unmodifiableMap(new LinkedHashMap<>(serializers));
    }

    private Kryo kryo() {
        Kryo kryo = new Kryo();
        kryo.setReferences(false);
        ImmutableCollectionsSerializers.registerSerializers(kryo);
        classes.forEach(kryo::register);
        serializers.forEach((type, made) -> kryo.register(type, made.get()));
        kryo.register(Collections.unmodifiableMap(Map.of()).getClass(), new OrderedMap());
        return kryo;
    }

    /** Returns the bytes of a value. */
    byte[] write(Object value) {
        Kryo kryo = pool.obtain();
        try {
            Output output = new Output(FIRST_SIZE, -1);
            output.writeInt(0);
            kryo.writeObject(output, value);
            byte[] bytes = output.toBytes();
            new Output(bytes).writeInt(checksum(bytes));
            return bytes;
        } finally {
            pool.free(kryo);
        }
    }

    /**
     * Returns the value in bytes.
     *
     * @throws IOException if they are not those that were written
     */
    <T> T read(byte[] bytes, Class<T> type) throws IOException {
        if (bytes.length < CHECKSUM || new Input(bytes).readInt() != checksum(bytes)) {
            throw new IOException("the checksum is another");
        }
        Kryo kryo = pool.obtain();
        try {
            return kryo.readObject(new Input(bytes, CHECKSUM, bytes.length - CHECKSUM), type);
        } catch (KryoException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e.toString(), e);
        } finally {
            pool.free(kryo);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
        return (int) sum.getValue();
    }

    /** Serializer of unmodifiable maps that keeps their order. */
    private static final class OrderedMap extends Serializer<Map<?, ?>> {
        OrderedMap() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output output, Map<?, ?> map) {
            output.writeInt(map.size(), true);
            map.forEach(
                    (key, value) -> {
                        kryo.writeClassAndObject(output, key);
                        kryo.writeClassAndObject(output, value);
                    });
        }

        @Override
        public Map<?, ?> read(Kryo kryo, Input input, Class<? extends Map<?, ?>> type) {
            Map<Object, Object> map = new LinkedHashMap<>();
            int size = input.readInt(true);
            for (int i = 0; i < size; i++) {
                map.put(kryo.readClassAndObject(input), kryo.readClassAndObject(input));
            }
            return Collections.unmodifiableMap(map);
        }
    }
}
