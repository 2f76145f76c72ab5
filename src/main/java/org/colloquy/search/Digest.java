package org.colloquy.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;

/** A digest of all that the index has of an interview: what has the same is found the same. */
final class Digest {
    private static final int BYTES = 16;

    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The key of an interview in the index: its address and the digest. */
    static String key(Interview interview, List<Entry> entries) {
        return interview.slug() + '\u0000' + of(interview, entries);
    }

    private static String of(Interview interview, List<Entry> entries) {
        Digest all = new Digest();
        Details details = interview.details();
        all.add(details.language());
        all.add(details.date() == null ? "" : details.date().iso());
        all.addAll(details.tags());
        for (Entry entry : entries) {
            all.add(entry.locator().id());
            all.add(entry.text());
            all.add(entry.role().word());
            all.addAll(entry.people());
            all.addAll(entry.terms().stream().map(Entry.Named::term).toList());
        }
        byte[] bytes = all.digest.digest();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES));
    }

    static String of(String text) {
        Digest one = new Digest();
        one.add(text);
        return HexFormat.of().formatHex(Arrays.copyOf(one.digest.digest(), BYTES));
    }

    private void addAll(List<String> texts) {
        number(texts.size());
        texts.forEach(this::add);
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
