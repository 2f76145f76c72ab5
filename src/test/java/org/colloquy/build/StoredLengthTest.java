package org.colloquy.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class StoredLengthTest {
    private static final StoredText TEXT = new StoredText();
    private static final StoredBytes BYTES = new StoredBytes();

    @Test
    void whatIsWrittenIsRead() {
        WriteBuffer written = new WriteBuffer();
        TEXT.write(written, "tea and cups");
        BYTES.write(written, new byte[] {1, 2, 3});
        ByteBuffer read = written.getBuffer().flip();
        assertThat(TEXT.read(read)).isEqualTo("tea and cups");
        assertThat(BYTES.read(read)).containsExactly(1, 2, 3);
        assertThat(read.hasRemaining()).isFalse();
    }

    @Test
    void whatIsSaidToBeLongerThanItsPageIsRefused() {
        byte[] said = {-1, -1, -1, -1, 7, 1, 2, 3};
        assertThatThrownBy(() -> TEXT.read(ByteBuffer.wrap(said)))
                .isInstanceOf(MVStoreException.class);
        assertThatThrownBy(() -> BYTES.read(ByteBuffer.wrap(said)))
                .isInstanceOf(MVStoreException.class);
    }

    @Test
    void aPageHasNoMillionsOfEntries() {
        assertThat(BYTES.createStorage(100).length).isEqualTo(100);
        assertThatThrownBy(() -> BYTES.createStorage(100_000_000))
                .isInstanceOf(MVStoreException.class);
        assertThatThrownBy(() -> TEXT.createStorage(-1)).isInstanceOf(MVStoreException.class);
    }
}
