package org.colloquy.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colloquy.build.output.FolderTree;
import org.colloquy.build.process.ProcessWorkshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cache of the program's classes in the form in which the JVM uses them, so that a start need not
 * read and check them: an AOT cache on JDK 25 and later, else a dynamic archive of class data.
 *
 * <p>The launcher says where it belongs and names it after all that it depends on, and the JVM
 * checks that once more. It is made by a short run of the program beside a server, of low priority,
 * in a folder of its own, is tried, and appears under its name when it is whole. Where it cannot be
 * made a start takes longer, and that is all.
 */
public final class ClassCache {
    /** Names the file, and is set by the launcher. */
    private static final String FILE = "colloquy.classes";

    private static final Logger LOG = LoggerFactory.getLogger(ClassCache.class);
    private static final String PROGRAM = "org.colloquy.Colloquy";
    private static final String TRAINING = "org.colloquy.Training";
    private static final String NEW = "new-";
    private static final List<String> YIELDING = List.of("nice", "-n", "10");

    /** Time that a run may take: it yields to all others. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Bound on the caches that are kept, of other versions of the program and of the JDK too. */
    private static final int MAX_KEPT = 3;

    private final Path file;
    private final String program;
    private final boolean isUrgent;

    /**
     * Creates a cache.
     *
     * @param file where it belongs; its ending says of which kind it is
     * @param program the class path with which the program is started, letter by letter
     * @param isUrgent true if somebody waits for it
     */
    ClassCache(Path file, String program, boolean isUrgent) {
        this.file = file;
        this.program = program;
        this.isUrgent = isUrgent;
    }

    /**
     * Returns the cache that the launcher wants to be made; empty if there is nothing to do.
     *
     * @param isUrgent true if somebody waits for it
     */
    public static Optional<ClassCache> wanted(boolean isUrgent) {
        String program = System.getProperty("java.class.path");
        return Optional.ofNullable(System.getProperty(FILE))
                .map(file -> new ClassCache(Path.of(file), program, isUrgent));
    }

    /** Returns where the cache belongs. */
    public Path file() {
        return file;
    }

    /** Makes the cache, and says in the log alone what stands in the way. */
    public void makeQuietly() {
        try {
            make();
        } catch (IOException e) {
            LOG.debug("starts take longer, as no cache of classes can be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Makes the cache if it is not there.
     *
     * @return false if another program is at it
     * @throws IOException if it cannot be made
     * @throws InterruptedException if the program is ending
     */
    public boolean make() throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "it has a name");
        Files.createDirectories(folder);
        Path lock = folder.resolve(".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                return false;
            }
            if (!Files.exists(file)) {
                makeIn(folder);
            }
            return true;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    private void makeIn(Path folder) throws IOException, InterruptedException {
        removeLeft(folder);
        String archive = archive();
        try (ProcessWorkshop workshop = ProcessWorkshop.openIn(folder, NEW)) {
            Path made = workshop.folder().resolve(file.getFileName());
            run(workshop, call(making(made), archive, TRAINING));
            if (!Files.isRegularFile(made)) {
                throw new IOException("this JDK makes no cache of classes");
            }
            // One with which the program did not start would never be mended.
            String proof = option("SharedArchiveFile", "AOTCache") + made;
            run(workshop, call(List.of(proof), archive, PROGRAM, "--version"));
            protect(made);
            try (FileChannel bytes = FileChannel.open(made, StandardOpenOption.WRITE)) {
                bytes.force(true);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (!Files.exists(file)) {
                Files.deleteIfExists(otherName(file));
            }
        }
        removeOld(folder);
    }

    /**
     * Returns the class path of the cache. Before JDK 25 a JVM keeps no class of an archive whose
     * path is written otherwise in an address, such as one with a blank, since it compares the two.
     * Then the same file gets another name beside the cache, which the launcher knows.
     */
    private String archive() throws IOException {
        Path other = otherName(file);
        if (isAot() || isAddress(Path.of(program)) || !isAddress(other)) {
            return program;
        }
        Files.deleteIfExists(other);
        try {
            return Files.createLink(other, Path.of(program)).toString();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("the cache of classes has those of the JDK alone", e);
            return program;
        }
    }

    private static Path otherName(Path cache) {
        return Path.of(cache.toString().replaceFirst("\\.jsa$", "") + ".jar");
    }

    private static boolean isAddress(Path path) {
        return !path.toUri().getRawPath().contains("%");
    }

    private boolean isAot() {
        return file.toString().endsWith(".aot");
    }

    /**
     * Returns the options for making a cache. It has the classes alone: a JVM that knew of a short
     * run how each method was compiled there would never compile it any better.
     */
    private List<String> making(Path made) {
        String output = option("ArchiveClassesAtExit", "AOTCacheOutput") + made;
        return isAot()
                ? List.of(
                        output,
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining")
                : List.of(output);
    }

    private String option(String archive, String aot) {
        return "-XX:" + (isAot() ? aot : archive) + "=";
    }

    private List<String> call(List<String> options, String archive, String... start) {
        List<String> call = new ArrayList<>();
        if (!isUrgent && yields()) {
            call.addAll(YIELDING);
        }
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(
                List.of(
                        "-XX:+UseParallelGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true"));
        call.addAll(options);
        call.addAll(List.of("-cp", archive));
        call.addAll(List.of(start));
        return call;
    }

    /** Returns whether the system has a program run when nobody else needs the processor. */
    private static boolean yields() {
        List<String> call = new ArrayList<>(YIELDING);
        call.add("true");
        try {
            return quiet(call).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder quiet(List<String> call) {
        return new ProcessBuilder(call)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void run(ProcessWorkshop workshop, List<String> call)
            throws IOException, InterruptedException {
        if (workshop.run(quiet(call), PATIENCE).orElse(1) != 0) {
            throw new IOException("the run that makes the cache of classes failed");
        }
    }

    private static void protect(Path made) throws IOException {
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(made));
            all.add(PosixFilePermission.OWNER_WRITE);
            all.remove(PosixFilePermission.GROUP_WRITE);
            all.remove(PosixFilePermission.OTHERS_WRITE);
            Files.setPosixFilePermissions(made, all);
        }
    }

    /** Removes what runs left that were ended in the middle: whoever holds the lock is alone. */
    private static void removeLeft(Path folder) throws IOException {
        for (Path left : entries(folder, NEW + "*")) {
            FolderTree.delete(left);
        }
    }

    private static void removeOld(Path folder) throws IOException {
        List<Path> kept = entries(folder, "*.{aot,jsa}");
        kept.sort(Comparator.comparing(ClassCache::time).reversed());
        for (Path old : kept.subList(Math.min(MAX_KEPT, kept.size()), kept.size())) {
            Files.deleteIfExists(old);
            Files.deleteIfExists(otherName(old));
        }
    }

    private static List<Path> entries(Path folder, String pattern) throws IOException {
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            List<Path> all = new ArrayList<>();
            found.forEach(all::add);
            return all;
        }
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
