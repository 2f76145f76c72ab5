package org.colloquy.site.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Content of an answer: a text, which is kept as long as memory allows; or bytes of a file that is
 * made for each answer and kept nowhere.
 */
public final class PageContent {
    private final @Nullable String text;
    private final byte[] bytes;

    private PageContent(@Nullable String text, byte[] bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /** Returns the content that a text is. */
    public static PageContent of(String text) {
        return new PageContent(text, new byte[0]);
    }

    /**
     * Returns the content of a file that is large, and no text.
     *
     * @param bytes not to be written to any more
     */
    public static PageContent ofFile(byte[] bytes) {
        return new PageContent(null, bytes);
    }

    /** Returns whether it is kept for whoever asks next. */
    public boolean isKept() {
        return text != null;
    }

    /** Returns the text; of a file, its bytes read as one. */
    public String text() {
        return text == null ? new String(bytes, UTF_8) : text;
    }

    /** Returns the bytes that are sent, not to be written to. */
    public byte[] bytes() {
        return text == null ? bytes : text.getBytes(UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageContent that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
