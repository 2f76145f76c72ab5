package org.colloquy.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Name of this very program: another build, or another JDK, may read the same text otherwise. */
public final class ProgramVersion {
    /**
     * {@code jar:nested:/a.jar/!BOOT-INF/classes/!/}, {@code file:/a.jar}, {@code file:/classes/}.
     */
    private static final Pattern FILE =
            Pattern.compile("(?:jar:)?(?:nested|file):([^!]+?)(?:/?!.*)?");

    private ProgramVersion() {}

    /** Returns the name of this program, which differs from that of any other build. */
    public static String current() {
        return name(Looks.DIGEST);
    }

    /**
     * Returns the name of this program by what is in its files alone: a copy of it has the same on
     * another machine.
     */
    public static String ofContents() {
        return name(Contents.DIGEST);
    }

    private static String name(String files) {
        Digest all = new Digest();
        all.add(System.getProperty("java.version", ""));
        all.add(files);
        return all.end();
    }

    /** Digest of how the program's files look, which do not change while it runs. */
    private static final class Looks {
        static final String DIGEST = digest(ProgramVersion::looks);
    }

    /** Digest of what is in the program's files. */
    private static final class Contents {
        static final String DIGEST = digest(ProgramVersion::contents);
    }

    private static String digest(Function<Path, List<String>> said) {
        Digest all = new Digest();
        place().ifPresent(file -> said.apply(file).forEach(all::add));
        return all.end();
    }

    /** Returns what people call this program and its Java. */
    public static String label() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "%s on Java %s"
                .formatted(
                        version == null ? "(unpacked)" : version,
                        System.getProperty("java.version", ""));
    }

    private static Optional<Path> place() {
        CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source)
                .map(code -> code.getLocation().toString())
                .flatMap(ProgramVersion::file);
    }

    /**
     * Returns name, size and checksum of each file in an archive, or of a folder. An archive lists
     * those, so that it need not be read.
     */
    static List<String> contents(Path place) {
        try {
            return Files.isDirectory(place) ? inFolder(place) : inArchive(place);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + digest(file))
                    .toList();
        }
    }

    private static String digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inArchive(Path archive) throws IOException {
        try (ZipFile file = new ZipFile(archive.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    /** Returns the archive or folder at an address of code. */
    static Optional<Path> file(String location) {
        Matcher form = FILE.matcher(location);
        return form.matches()
                ? Optional.of(Path.of(URI.create("file:" + form.group(1))))
                : Optional.empty();
    }

    /** Returns name, size and time of an archive, or of each file of a folder. */
    static List<String> looks(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> place.relativize(file) + " " + look(file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }

    private static String look(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
