package org.colloquy.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * Digest (SHA-256) in hexadecimal digits: of texts and numbers in their order, where each text has
 * its length before it, so that no two rows of texts look alike; or of bytes as they are.
 */
public final class Digest {
    private static final int BUFFER_BYTES = 512;
    private static final int STREAM_BYTES = 64 * 1024;

    private final MessageDigest digest;

    /** Bytes that were added last: most texts and numbers are short, and are digested together. */
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER_BYTES);

    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Returns the digest of bytes alone; several rows of them are taken for one. */
    public static String of(byte[]... rows) {
        Digest all = new Digest();
        for (byte[] row : rows) {
            all.addBytes(row);
        }
        return all.end();
    }

    /** Returns the digest of all bytes of a stream. */
    public static String of(InputStream bytes) throws IOException {
        Digest all = new Digest();
        byte[] some = new byte[STREAM_BYTES];
        for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
            all.digest.update(some, 0, read);
        }
        return all.end();
    }

    /** Returns the digest of the bytes of a text alone, in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** Returns the first 64 bits of the digest of the bytes of a text alone, in UTF-8. */
    public static long shortOf(String text) {
        Digest all = new Digest();
        all.addBytes(text.getBytes(UTF_8));
        all.flush();
        return ByteBuffer.wrap(all.digest.digest()).getLong();
    }

    /** Adds a text behind its length. */
    public void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        add(bytes.length);
        if (bytes.length > pending.remaining()) {
            flush();
            digest.update(bytes);
        } else {
            pending.put(bytes);
        }
    }

    /** Adds bytes as they are, without their length. */
    public void addBytes(byte[] bytes) {
        flush();
        digest.update(bytes);
    }

    /** Adds a number of 64 bits. */
    public void add(long number) {
        if (pending.remaining() < Long.BYTES) {
            flush();
        }
        pending.putLong(number);
    }

    /** Adds a number. */
    public void add(int number) {
        if (pending.remaining() < Integer.BYTES) {
            flush();
        }
        pending.putInt(number);
    }

    private void flush() {
        digest.update(pending.flip());
        pending.clear();
    }

    /** Adds the number of texts, then each of them. */
    public void addAll(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    /** Returns the digits; what is added afterwards begins another digest. */
    public String end() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }
}
