package org.colloquy.reader.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.build.CheckSum;
import org.colloquy.build.ContentKey;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Text that a file held when it was read. It is decoded when it is wanted: of a file whose bytes
 * are known, often never.
 */
public final class FileText {
    static final Stage<DecodedFile> DECODED = Stage.stored("decoded", DecodedFile.class);
    static final Stage<DecodedFile> SEEN = Stage.stored("seen", DecodedFile.class);

    private final String file;
    private final @Nullable Content content;
    private final DecodedFile decoded;
    private final String key;

    /** A text, or the bytes of which it is still to be decoded. */
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
                known = SourceFile.decode(file, all, new ArrayList<>()).text();
                text = known;
                bytes = null;
            }
            return known;
        }
    }

    private FileText(String file, @Nullable Content content, DecodedFile decoded) {
        this.file = file;
        this.content = content;
        this.decoded = decoded;
        this.key = key(decoded);
    }

    private static String key(DecodedFile decoded) {
        if (decoded.problems().isEmpty()) {
            return decoded.digest();
        }
        Digest all = new Digest();
        all.add(decoded.digest());
        for (Problem problem : decoded.problems()) {
            all.add(problem.line());
            all.add(problem.column());
            all.add(problem.code());
            all.add(problem.message());
        }
        return all.end();
    }

    /**
     * Returns the text in the bytes of a file. The digest of a file that has the size, the time and
     * the check sum that it had before is not made again: for a large corpus it takes longer than
     * all other looks at its files.
     *
     * @param look the file from outside, just before it was read
     * @param cache remembers bytes that were decoded before
     */
    static FileText of(String file, FileAttributes look, byte[] bytes, BuildCache cache) {
        if (!cache.isOnDisk()) {
            return of(file, bytes);
        }
        ContentKey<DecodedFile> seen = seen(file, look, bytes);
        Optional<DecodedFile> known = cache.find(seen);
        if (known.isPresent()) {
            return new FileText(file, new Content(file, bytes, null), known.get());
        }
        FileText text = of(file, bytes, cache);
        cache.put(seen, text.decoded);
        return text;
    }

    /** Returns the key of what was decoded of a file when it looked so. */
    static ContentKey<DecodedFile> seen(String file, FileAttributes look, byte[] bytes) {
        return SEEN.of(
                file,
                Integer.toString(bytes.length),
                look.modified().toString(),
                CheckSum.of(bytes));
    }

    private static FileText of(String file, byte[] bytes, BuildCache cache) {
        String digest = Digest.of(bytes);
        ContentKey<DecodedFile> key = DECODED.of(file, digest);
        return cache.find(key)
                .map(known -> new FileText(file, new Content(file, bytes, null), known))
                .orElseGet(
                        () -> {
                            FileText text = of(file, bytes, digest);
                            cache.put(key, text.decoded);
                            return text;
                        });
    }

    /** Returns the text in the bytes of a file. */
    static FileText of(String file, byte[] bytes) {
        return of(file, bytes, Digest.of(bytes));
    }

    private static FileText of(String file, byte[] bytes, String digest) {
        List<Problem> problems = new ArrayList<>();
        String text = SourceFile.decode(file, bytes, problems).text();
        byte[] plain = text.getBytes(UTF_8);
        String ofText = Arrays.equals(plain, bytes) ? digest : Digest.of(plain);
        return new FileText(file, new Content(file, null, text), new DecodedFile(ofText, problems));
    }

    /** Returns what stands for a file that cannot be read. */
    static FileText none(Problem why) {
        return new FileText(why.file(), null, new DecodedFile("", List.of(why)));
    }

    boolean isRead() {
        return content != null;
    }

    /** Returns what was found in decoding it. */
    List<Problem> problems() {
        return decoded.problems();
    }

    /**
     * Returns the source to read; empty if the file could not be read.
     *
     * @param into where the problems of decoding are put, and the source reports more
     */
    public Optional<SourceFile> source(List<Problem> into) {
        into.addAll(problems());
        return Optional.ofNullable(content).map(known -> reporting(into));
    }

    /**
     * Returns a source of the text, which reports what is found later.
     *
     * @param into where it reports, and nothing else is put
     */
    public SourceFile reporting(List<Problem> into) {
        return new SourceFile(file, this::text, digest(), into);
    }

    /** Returns the whole text. */
    public String text() {
        return content == null ? "" : content.text();
    }

    /** Returns the digest of the text: SHA-256 in UTF-8, in hexadecimal digits. */
    String digest() {
        return decoded.digest();
    }

    /** Returns the name of all that was read: of the text, and of what was found in decoding. */
    public String key() {
        return key;
    }
}
