package org.colloquy.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class ValueCodecTest {
    /** Value of two texts. */
    record Pair(String one, String other) {}

    private final ValueCodec codec = new ValueCodec(List.of(Pair.class), Map.of());

    @Test
    void refusesBytesThatAreNotThoseThatWereWritten() {
        byte[] bytes = codec.write(new Pair("abc", "def"));
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            assertRefused(other);
            assertRefused(Arrays.copyOf(bytes, i));
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
    }

    private void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> codec.read(bytes, Pair.class)).isInstanceOf(IOException.class);
    }

    /** As another program might have written them, whose values have other parts. */
    @Test
    void refusesWhatIsNoSuchValue() {
        assertRefused(summed(new byte[0]));
        assertRefused(summed(new byte[] {1}));
        assertRefused(summed("Words that somebody wrote there.".getBytes(UTF_8)));
    }

    private static byte[] summed(byte[] value) {
        CRC32C sum = new CRC32C();
        sum.update(value);
        return ByteBuffer.allocate(4 + value.length)
                .putInt((int) sum.getValue())
                .put(value)
                .array();
    }
}
