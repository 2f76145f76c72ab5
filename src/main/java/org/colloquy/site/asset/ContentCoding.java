package org.colloquy.site.asset;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Codings of bytes on their way to a reader (RFC 9110, section 8.4.1), the best first. */
public enum ContentCoding {
    /** RFC 7932. Its built-in dictionary of common words makes it the best for text. */
    BROTLI("br") {
        @Override
        public boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }

        @Override
        byte[] encode(byte[] plain, boolean quickly) throws IOException {
            Brotli4jLoader.ensureAvailability();
            int quality = quickly || plain.length > THOROUGH ? FAST : BEST;
            return Encoder.compress(
                    plain, new Encoder.Parameters().setMode(Mode.TEXT).setQuality(quality));
        }
    },

    GZIP("gzip") {
        @Override
        byte[] encode(byte[] plain, boolean quickly) throws IOException {
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            try (OutputStream out = new Thorough(coded)) {
                out.write(plain);
            }
            return coded.toByteArray();
        }
    },

    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] plain, boolean quickly) {
            return plain;
        }
    };

    /** Bound in bytes: a longer resource is coded quickly, since somebody waits for it. */
    private static final int THOROUGH = 256 * 1024;

    private static final int BEST = 11;
    private static final int FAST = 5;

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** Returns its name in headers. */
    public String token() {
        return token;
    }

    /**
     * Tells whether it can be made here: Brotli comes as machine code, which not every system has.
     */
    public boolean isAvailable() {
        return true;
    }

    abstract byte[] encode(byte[] plain, boolean quickly) throws IOException;

    /**
     * Returns the bytes so coded.
     *
     * @param quickly whether it matters more that it is soon done than how short they are
     */
    byte[] of(byte[] plain, boolean quickly) {
        try {
            return encode(plain, quickly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Thorough extends GZIPOutputStream {
        Thorough(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
