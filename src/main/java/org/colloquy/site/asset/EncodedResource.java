package org.colloquy.site.asset;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colloquy.build.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are sent for an address, in every encoding; each is made once, when it is first
 * wanted. What an edit has changed is coded quickly at first, since somebody waits for it and it
 * may change again, and as well as it can be when it has stood for a while, while nobody waits.
 */
public final class EncodedResource {
    /** Bound in bytes: a shorter resource gains nothing that anybody could notice. */
    private static final int SHORT = 150;

    /** Factor for encodings, of which not all are made: together never more than the page. */
    private static final int WITH_ENCODINGS = 2;

    /** Bytes that a body takes besides its own. */
    private static final int OVERHEAD = 200;

    /** Length of a tag, in hexadecimal digits: half of the digest, 128 bits. */
    private static final int DIGITS = 32;

    private final String type;
    private final @Nullable PageAssets look;
    private final boolean isText;
    private final Representation plain;
    private final Map<ContentCoding, Representation> coded = new ConcurrentHashMap<>();

    /** Mark of a resource that is to be coded quickly. */
    private final AtomicBoolean isNew;

    /** Time at which it has stood for long enough, as {@link System#nanoTime} says. */
    private final long settles;

    /** Bytes that go over the wire. */
    public static final class Representation {
        private final ContentCoding encoding;
        private final byte[] bytes;
        private final String tag;

        private Representation(ContentCoding encoding, byte[] bytes) {
            this.encoding = encoding;
            this.bytes = bytes;
            this.tag = "\"" + Digest.of(bytes).substring(0, DIGITS) + "\"";
        }

        public ContentCoding encoding() {
            return encoding;
        }

        /** Returns the bytes, which all answers share: they are not to be written to. */
        public byte[] bytes() {
            return bytes;
        }

        /**
         * Returns the strong entity tag: of these bytes, not of what they mean (RFC 9110, 8.8.3).
         */
        public String tag() {
            return tag;
        }
    }

    /**
     * Creates an encoded resource.
     *
     * @param type the media type, with the charset
     */
    EncodedResource(String type, byte[] plain) {
        this(type, null, plain);
    }

    /**
     * Creates an encoded resource.
     *
     * @param type the media type, with the charset
     * @param look what a page loads; null for what is no page of the site
     */
    EncodedResource(String type, @Nullable PageAssets look, byte[] plain) {
        this(type, look, plain, Duration.ZERO);
    }

    /**
     * Creates the body of a page.
     *
     * @param type the media type, with the charset
     * @param look what a page loads; null for what is no page of the site
     * @param unrest time for which it may be about to change again, and is encoded quickly
     */
    public EncodedResource(String type, @Nullable PageAssets look, byte[] plain, Duration unrest) {
        this.isNew = new AtomicBoolean(!unrest.isZero());
        this.settles = System.nanoTime() + unrest.toNanos();
        this.type = type;
        this.look = look;
        this.isText = isText(type);
        this.plain = new Representation(ContentCoding.IDENTITY, plain);
    }

    /**
     * Creates the body of a page.
     *
     * @param unrest time for which it may be about to change again, and is encoded quickly
     */
    public EncodedResource(Page page, Duration unrest) {
        this(page.type(), page.look(), page.content().bytes(), unrest);
    }

    /**
     * Everything that tells two bodies apart.
     *
     * @param tag stands for the bytes
     */
    public record BodyIdentity(String type, @Nullable PageAssets look, String tag) {}

    public BodyIdentity identity() {
        return new BodyIdentity(type, look, plain.tag());
    }

    /** Returns the bytes of memory that it takes at most, encodings included. */
    public int weight() {
        return OVERHEAD + WITH_ENCODINGS * length();
    }

    public String type() {
        return type;
    }

    /** Returns what a page loads; null for what is no page of the site. */
    public @Nullable PageAssets look() {
        return look;
    }

    /** Returns how many bytes it has uncoded. */
    int length() {
        return plain.bytes.length;
    }

    /** Returns it so coded; as it is where that would not be shorter. */
    public Representation in(ContentCoding encoding) {
        Representation known = ready(encoding);
        return known == null ? coded.computeIfAbsent(encoding, as -> code(as, isNew.get())) : known;
    }

    /**
     * Returns the same where it need not be made; null where it must. Takes no lock and no time.
     */
    public @Nullable Representation ready(ContentCoding encoding) {
        if (!isCoded(encoding)) {
            return plain;
        }
        if (isNew.get() && System.nanoTime() - settles > 0) {
            settle();
        }
        return coded.get(encoding);
    }

    /** Codes anew what was coded quickly; nobody waits for it. */
    private void settle() {
        if (isNew.compareAndSet(true, false)) {
            ForkJoinPool.commonPool()
                    .execute(() -> coded.replaceAll((encoding, quick) -> code(encoding, false)));
        }
    }

    /** Makes the encodings that another resource has. */
    public void encodeLike(EncodedResource other) {
        other.coded.keySet().forEach(this::in);
    }

    private boolean isCoded(ContentCoding encoding) {
        return encoding != ContentCoding.IDENTITY && length() >= SHORT && isText;
    }

    private Representation code(ContentCoding encoding, boolean quickly) {
        byte[] bytes = encoding.of(plain.bytes, quickly);
        return bytes.length < length() ? new Representation(encoding, bytes) : plain;
    }

    /** Pictures and fonts are compressed already. */
    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.startsWith("application/json")
                || type.endsWith("+json")
                || type.endsWith("+xml")
                || type.contains("charset=")
                || type.equals(Page.XML);
    }
}
