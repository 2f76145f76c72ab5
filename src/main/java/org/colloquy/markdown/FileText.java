package org.colloquy.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file held when it was read. Of two readings of a file that is the same there is one of
 * these, so that whatever was made of it is known to hold by its identity.
 */
final class FileText {
    private final String file;
    private final @Nullable Content content;
    private final List<Problem> problems;
    private final Digests digests;

    /**
     * By what a file is known again.
     *
     * @param text SHA-256 of the text in UTF-8, in hexadecimal digits
     * @param bytes the same of the bytes, which may have another encoding or other ends of lines
     */
    record Digests(String text, String bytes) {
        private static final Digests NONE = new Digests("", "");

        private static Digests of(String text, byte[] bytes) {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            String digest = Digest.of(plain);
            return new Digests(digest, Arrays.equals(plain, bytes) ? digest : Digest.of(bytes));
        }
    }

    /** A text, which of a file that was read before is decoded only when it is wanted. */
    private static final class Content {
        private final String file;
        private byte @Nullable [] bytes;
        private @Nullable String text;

        Content(String file, byte @Nullable [] bytes, @Nullable String text) {
            this.file = file;
            this.bytes = bytes;
            this.text = text;
        }

        synchronized String text() {
            String known = text;
            if (known == null) {
                byte[] all = bytes == null ? new byte[0] : bytes;
                known = Decoder.decode(file, all, new ArrayList<>()).text();
                text = known;
                bytes = null;
            }
            return known;
        }
    }

    private FileText(
            String file, @Nullable Content content, List<Problem> problems, Digests digests) {
        this.file = file;
        this.content = content;
        this.problems = List.copyOf(problems);
        this.digests = digests;
    }

    /** The text in the bytes of a file. */
    static FileText of(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        String text = Decoder.decode(file, bytes, problems).text();
        return new FileText(file, new Content(file, null, text), problems, Digests.of(text, bytes));
    }

    /**
     * The text in bytes that were decoded before.
     *
     * @param problems found then
     */
    static FileText known(String file, byte[] bytes, List<Problem> problems, Digests digests) {
        return new FileText(file, new Content(file, bytes, null), problems, digests);
    }

    /** A file that cannot be read. */
    static FileText none(Problem why) {
        return new FileText(why.file(), null, List.of(why), Digests.NONE);
    }

    boolean isRead() {
        return content != null;
    }

    /** What was found in decoding it. */
    List<Problem> problems() {
        return problems;
    }

    /** The source to read, which reports where this one's problems are put; empty if not read. */
    Optional<Source> source(List<Problem> into) {
        into.addAll(problems);
        return Optional.ofNullable(content).map(Content::text).map(text -> source(text, into));
    }

    private Source source(String text, List<Problem> into) {
        return new Source(file, () -> text, digest(), into);
    }

    /**
     * The source of what was read before.
     *
     * @param into where its problems are already, and more are put
     */
    Optional<Source> sourceAgain(List<Problem> into) {
        return Optional.ofNullable(content)
                .map(known -> new Source(file, known::text, digest(), into));
    }

    /** The whole text. */
    String text() {
        return content == null ? "" : content.text();
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal digits. */
    String digest() {
        return digests.text();
    }

    Digests digests() {
        return digests;
    }

    boolean isSame(FileText other) {
        return content != null
                && digest().equals(other.digest())
                && problems.equals(other.problems);
    }
}
