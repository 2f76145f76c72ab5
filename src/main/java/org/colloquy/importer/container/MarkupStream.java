package org.colloquy.importer.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.colloquy.importer.container.BoundedStream.TooManyBytes;

/**
 * Stream of XML that ends where no element begins for too long: a parser holds a text, or the value
 * of an attribute, as a whole.
 */
final class MarkupStream extends FilterInputStream {
    private static final int MAX_GAP = 16 * 1024 * 1024;

    private final String name;
    private long gap;

    /**
     * Bounds the texts in a stream.
     *
     * @param name of the part
     */
    MarkupStream(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read == '<' ? 0 : gap + 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        int behind = 0;
        while (behind < read && bytes[offset + read - 1 - behind] != '<') {
            behind++;
        }
        count(behind == Math.max(read, 0) ? gap + behind : behind);
        return read;
    }

    private void count(long now) throws IOException {
        gap = now;
        if (gap > MAX_GAP) {
            throw new TooManyBytes(
                    "a part of the file, \"%s\", has a text of more than %d MB"
                            .formatted(name, MAX_GAP >> 20));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
