package org.colloquy.build;

import java.nio.ByteBuffer;
import org.h2.mvstore.type.StringDataType;

/** Form of names in the file: as MVStore writes texts, read by no length that cannot be true. */
final class StoredText extends StringDataType {
    @Override
    public String read(ByteBuffer from) {
        StoredLength.check(from);
        return super.read(from);
    }

    @Override
    public String[] createStorage(int size) {
        return super.createStorage(StoredLength.checked(size));
    }
}
