package org.colloquy.serve.replica;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.build.Digest;
import org.colloquy.build.ProgramVersion;
import org.colloquy.console.UsageException;
import org.colloquy.serve.replica.BuildManifest.FileDigest;

/**
 * Folder of a build. What a server reads lies below {@code edition}, apart from what one that is
 * given the folder as an ordinary cache would write.
 *
 * @param given as the user names it
 */
record BuildFolder(Path given) {
    static final String EDITION = "edition/";

    private static final String AGAIN = ": copy the build again";

    /** Returns where the readings lie. */
    Path readings() {
        return given.resolve(EDITION + "readings");
    }

    /** Returns where the index lies. */
    Path search() {
        return given.resolve(EDITION + "search");
    }

    /** Returns where the files lie that pages of the edition fetch. */
    Path fetched() {
        return given.resolve(EDITION + "fetched");
    }

    /** Returns where the files lie that pages of the edition before fetch. */
    Path before() {
        return given.resolve(EDITION + "before");
    }

    /**
     * Makes sure that everything is there as it was made, by this program, and nothing else.
     *
     * @throws UsageException naming what is not
     */
    BuildManifest verified() {
        BuildManifest manifest = manifest();
        if (!manifest.program().equals(ProgramVersion.ofContents())) {
            throw new UsageException(
                    "--cache: \"%s\" was built by %s, and this is %s: build it again"
                            .formatted(given, manifest.label(), other(manifest.label())));
        }
        requireWhole(manifest);
        return manifest;
    }

    private static String other(String label) {
        String here = ProgramVersion.label();
        return here.equals(label) ? "another " + here : here;
    }

    private BuildManifest manifest() {
        if (!BuildManifest.isIn(given)) {
            throw new UsageException(
                    "--cache: \"%s\" is no build: colloquy build DIR --to %s makes one"
                            .formatted(given, given));
        }
        try {
            return BuildManifest.read(given)
                    .orElseThrow(
                            () ->
                                    wrong(
                                            BuildManifest.FILE,
                                            "is damaged, or has the form of another version"));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Makes sure that the files are those of a manifest.
     *
     * @throws UsageException naming one that is not
     */
    void requireWhole(BuildManifest manifest) {
        try {
            SortedMap<String, Long> sizes = sizes();
            for (Map.Entry<String, FileDigest> file : manifest.files().entrySet()) {
                Long size = sizes.get(file.getKey());
                if (size == null) {
                    throw wrong(file.getKey(), "is missing");
                }
                if (size != file.getValue().size()) {
                    throw wrong(file.getKey(), "is damaged");
                }
            }
            TreeSet<String> others = new TreeSet<>(sizes.keySet());
            others.removeAll(manifest.files().keySet());
            if (!others.isEmpty()) {
                throw wrong(others.first(), "belongs to no build");
            }
            List<String> damaged =
                    manifest.files().entrySet().parallelStream()
                            .filter(
                                    file ->
                                            !digest(given.resolve(file.getKey()))
                                                    .equals(file.getValue().digest()))
                            .map(Map.Entry::getKey)
                            .toList();
            if (!damaged.isEmpty()) {
                throw wrong(damaged.get(0), "is damaged");
            }
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UsageException wrong(String file, String how) {
        return new UsageException("--cache: \"" + given.resolve(file) + "\" " + how + AGAIN);
    }

    private UsageException unreadable(IOException e) {
        return new UsageException("--cache: \"" + given + "\" cannot be read: " + e.getMessage());
    }

    /** Returns the files of the edition with their sizes; links are none. */
    private SortedMap<String, Long> sizes() throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Path edition = given.resolve(EDITION);
        if (!Files.isDirectory(edition, LinkOption.NOFOLLOW_LINKS)) {
            return sizes;
        }
        Files.walkFileTree(
                edition,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        sizes.put(name(file), attributes.isRegularFile() ? attributes.size() : -1);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return sizes;
    }

    private String name(Path file) {
        return given.relativize(file).toString().replace('\\', '/');
    }

    /** Returns what its files hold. */
    SortedMap<String, FileDigest> files() throws IOException {
        SortedMap<String, FileDigest> files = new TreeMap<>();
        sizes().forEach(
                        (file, size) ->
                                files.put(file, new FileDigest(size, digest(given.resolve(file)))));
        return files;
    }

    /** Returns the build that can be built upon: one that is whole; empty where there is none. */
    Optional<BuildManifest> usable() {
        try {
            BuildManifest manifest = manifest();
            requireWhole(manifest);
            return Optional.of(manifest);
        } catch (UsageException none) {
            return Optional.empty();
        }
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Digest.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
