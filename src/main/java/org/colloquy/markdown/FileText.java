package org.colloquy.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file held when it was read. Of two readings of a file that is the same there is one of
 * these, so that whatever was made of it is known to hold by its identity.
 */
final class FileText {
    private final String file;
    private final @Nullable String text;
    private final List<Problem> problems;
    private final byte[] digest;

    private FileText(String file, @Nullable String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = List.copyOf(problems);
        this.digest =
                text == null ? new byte[0] : sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text in the bytes of a file. */
    static FileText of(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        return new FileText(file, Decoder.decode(file, bytes, problems).text(), problems);
    }

    /** A file that cannot be read. */
    static FileText none(Problem why) {
        return new FileText(why.file(), null, List.of(why));
    }

    boolean isRead() {
        return text != null;
    }

    /** The source to read, which reports where this one's problems are put; empty if not read. */
    Optional<Source> source(List<Problem> into) {
        into.addAll(problems);
        return Optional.ofNullable(text).map(words -> new Source(file, words, into));
    }

    /** SHA-256 of the text in UTF-8. */
    byte[] digest() {
        return digest;
    }

    boolean isSame(FileText other) {
        return text != null
                && Arrays.equals(digest, other.digest)
                && problems.equals(other.problems);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
