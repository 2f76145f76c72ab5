package org.colloquy.build;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;

/** Form of values in the file: as MVStore writes bytes, read by no length that cannot be true. */
final class StoredBytes extends BasicDataType<byte[]> {
    private static final ByteArrayDataType WRITTEN = ByteArrayDataType.INSTANCE;

    @Override
    public int getMemory(byte[] bytes) {
        return WRITTEN.getMemory(bytes);
    }

    @Override
    public void write(WriteBuffer to, byte[] bytes) {
        WRITTEN.write(to, bytes);
    }

    @Override
    public byte[] read(ByteBuffer from) {
        StoredLength.check(from);
        return WRITTEN.read(from);
    }

    @Override
    public byte[][] createStorage(int size) {
        return WRITTEN.createStorage(StoredLength.checked(size));
    }
}
