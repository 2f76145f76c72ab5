package org.colloquy.build;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    private final MessageDigest digest;

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
            all.digest.update(row);
        }
        return all.end();
    }

    /** Returns the digest of the bytes of a text alone, in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** Adds a text behind its length. */
    public void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    /** Adds a number. */
    public void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** Adds the number of texts, then each of them. */
    public void addAll(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    /** Returns the digits; what is added afterwards begins another digest. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
