package org.colloquy.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is sent for an address, in every encoding; each is made once, when it is first wanted. */
final class Body {
    /** In bytes: what is shorter gains nothing that anybody could notice. */
    private static final int SHORT = 150;

    private final String type;
    private final boolean isText;
    private final Representation plain;
    private final Map<Encoding, Representation> coded = new ConcurrentHashMap<>();

    /** What goes over the wire. */
    static final class Representation {
        private final Encoding encoding;
        private final byte[] bytes;
        private final String tag;

        private Representation(Encoding encoding, byte[] bytes) {
            this.encoding = encoding;
            this.bytes = bytes;
            this.tag = "\"" + digest(bytes) + "\"";
        }

        Encoding encoding() {
            return encoding;
        }

        /** Shared by all answers: not to be written to. */
        byte[] bytes() {
            return bytes;
        }

        /** The strong entity tag: of these bytes, not of what they mean (RFC 9110, 8.8.3). */
        String tag() {
            return tag;
        }

        private static String digest(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    /**
     * @param type the media type, with the charset
     */
    Body(String type, byte[] plain) {
        this.type = type;
        this.isText = isText(type);
        this.plain = new Representation(Encoding.IDENTITY, plain);
    }

    String type() {
        return type;
    }

    /** How many bytes it has uncoded. */
    int length() {
        return plain.bytes.length;
    }

    /** So coded; as it is where that would not be shorter. */
    Representation in(Encoding encoding) {
        return isCoded(encoding) ? coded.computeIfAbsent(encoding, this::code) : plain;
    }

    /** The same where it need not be made; null where it must. Takes no lock and no time. */
    @Nullable Representation ready(Encoding encoding) {
        return isCoded(encoding) ? coded.get(encoding) : plain;
    }

    private boolean isCoded(Encoding encoding) {
        return encoding != Encoding.IDENTITY && length() >= SHORT && isText;
    }

    private Representation code(Encoding encoding) {
        byte[] bytes = encoding.of(plain.bytes);
        return bytes.length < length() ? new Representation(encoding, bytes) : plain;
    }

    /** Pictures and fonts are compressed already. */
    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.startsWith("application/json")
                || type.equals(Page.XML)
                || type.equals(AtomFeed.TYPE)
                || type.startsWith("image/svg");
    }
}
