package org.colloquy.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;

/** The texts of a corpus's files during one reading; several threads read at once. */
final class FileTexts {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int EDITION_LENGTH = 16;

    private final CorpusFiles files;
    private final Map<String, String> instead;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * @param instead texts to take in place of what the files hold
     */
    FileTexts(CorpusFiles files, Map<String, String> instead) {
        this.files = files;
        this.instead = Map.copyOf(instead);
    }

    /** The text of a file; empty, with a problem, if it cannot be read. */
    Optional<Source> source(String file, List<Problem> problems) {
        String given = instead.get(file);
        if (given != null) {
            texts.put(file, given);
            return Optional.of(new Source(file, given, problems));
        }
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > LARGEST) {
                problems.add(
                        Problem.ofFile(
                                Severity.ERROR,
                                "too-large",
                                file,
                                "the file is larger than 64 MB and is not read: divide it"));
                return Optional.empty();
            }
            Source source = Decoder.decode(file, bytes, problems);
            texts.put(file, source.text());
            return Optional.of(source);
        } catch (IOException e) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR,
                            "unreadable",
                            file,
                            // The message of the exception would give the place on this machine.
                            "the file cannot be read (%s)"
                                    .formatted(e.getClass().getSimpleName())));
            return Optional.empty();
        }
    }

    /** No more than is read: a file may grow, or become a link, since the folder was looked at. */
    private byte[] bytes(String file) throws IOException {
        Path path = files.path(file).orElseThrow(() -> new NoSuchFileException(file));
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    /** Every text that was read, by its file. */
    Map<String, String> all() {
        return Map.copyOf(texts);
    }

    /** Names the state of all texts: the same texts give the same name. */
    String edition() {
        MessageDigest all = sha256();
        new TreeMap<>(texts)
                .forEach(
                        (file, text) -> {
                            all.update(file.getBytes(StandardCharsets.UTF_8));
                            all.update((byte) 0);
                            all.update(text.getBytes(StandardCharsets.UTF_8));
                            all.update((byte) 0);
                        });
        return HexFormat.of().formatHex(all.digest()).substring(0, EDITION_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
