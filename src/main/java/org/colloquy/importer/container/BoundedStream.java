package org.colloquy.importer.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.colloquy.importer.model.ImportException;
import org.jspecify.annotations.Nullable;

/** Stream of unpacked bytes that ends with a refusal where there are too many. */
final class BoundedStream extends FilterInputStream {
    private final LongUnaryOperator left;
    private final String refusal;

    /**
     * Bounds a stream.
     *
     * @param left takes a number of bytes off those that may still be read, and returns the rest
     */
    BoundedStream(InputStream in, LongUnaryOperator left, String refusal) {
        super(in);
        this.left = left;
        this.refusal = refusal;
    }

    /** Too many bytes. */
    static final class TooManyBytes extends IOException {
        @Serial private static final long serialVersionUID = 1L;

        TooManyBytes(String message) {
            super(message);
        }
    }

    /** Returns the refusal that is behind an error; empty if the error has another reason. */
    static Optional<ImportException> reason(Throwable error) {
        int depth = 0;
        for (@Nullable Throwable cause = error; cause != null && depth < 20; depth++) {
            if (cause instanceof TooManyBytes) {
                return Optional.of(
                        ImportException.content("too-large", String.valueOf(cause.getMessage())));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        if (left.applyAsLong(read) < 0) {
            throw new TooManyBytes(refusal);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
