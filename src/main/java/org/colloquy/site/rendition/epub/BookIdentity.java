package org.colloquy.site.rendition.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Settings;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/** Identity of a book, which comes neither from a clock nor from chance. */
final class BookIdentity {
    /** Namespace of names that are addresses (RFC 9562, 6.6). */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final int LENGTH = 16;
    private static final int VERSION = 6;
    private static final int VARIANT = 8;

    private BookIdentity() {}

    /**
     * Returns the name of a book, made of the address at which it is published (RFC 9562, version
     * 5). Where that is not known, the title of the site stands for it.
     *
     * @param path below the root of the site
     */
    static String of(Settings settings, String path) {
        String base = settings.baseUrl();
        String name = (base == null ? "urn:x-colloquy:" + settings.title() + "/" : base) + path;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(
                    ByteBuffer.allocate(LENGTH)
                            .putLong(ADDRESSES.getMostSignificantBits())
                            .putLong(ADDRESSES.getLeastSignificantBits())
                            .array());
            byte[] hash = digest.digest(name.getBytes(UTF_8));
            hash[VERSION] = (byte) ((hash[VERSION] & 0x0F) | 0x50);
            hash[VARIANT] = (byte) ((hash[VARIANT] & 0x3F) | 0x80);
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return "urn:uuid:" + new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    /** Returns the day on which the last of some interviews came out; null if that is not known. */
    static @Nullable PartialDate newest(List<Interview> interviews) {
        return interviews.stream()
                .map(interview -> interview.details().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
