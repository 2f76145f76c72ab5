package org.colloquy.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the cache of classes is made, told by an archive of two classes that take the program's
 * place.
 */
class ClassCacheTest {
    private static final String KIND = Runtime.version().feature() >= 25 ? "aot" : "jsa";
    private static final String OPTION =
            KIND.equals("aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";

    @TempDir private Path temporary;
    private Path folder;
    private Path file;

    @BeforeEach
    void place() {
        folder = temporary.resolve("caches ü/classes");
        file = folder.resolve("program-1." + KIND);
    }

    @Test
    void classesComeFromTheCacheThatWasMade() throws Exception {
        Path program = program("");
        Files.createDirectories(folder.resolve("new-left/by an earlier run"));
        assertThat(cache(program).make()).isTrue();
        assertThat(names()).containsExactly(".lock", "program-1." + KIND);
        assertThat(loaded(program)).contains("org.colloquy.Training source: shared objects file");
        FileTime made = Files.getLastModifiedTime(file);
        assertThat(cache(program).make()).isTrue();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
    }

    /** A JVM that was told how its methods were compiled in a short run would never do better. */
    @Test
    void whatIsUsedOftenIsCompiledAsWellAsWithoutACache() throws Exception {
        Path program = program("for (int i = 0; i < 3_000_000; i++) work(i);");
        assertThat(cache(program).make()).isTrue();
        assertThat(output(program, "-XX:+PrintCompilation"))
                .containsPattern("\\b4\\s+org\\.colloquy\\.Training::work ");
    }

    @Tag("slow")
    @Test
    void anArchiveInAFolderWithABlankHasAnotherNameBesideItsCache() throws Exception {
        folder = temporary.resolve("caches/classes");
        file = folder.resolve("program-1." + KIND);
        Path blank = Files.createDirectories(temporary.resolve("a ü"));
        Path program = Files.move(program(""), blank.resolve("program.jar"));
        assertThat(cache(program).make()).isTrue();
        Path started = program;
        if (KIND.equals("jsa")) {
            assertThat(names()).containsExactly(".lock", "program-1.jar", "program-1.jsa");
            started = folder.resolve("program-1.jar");
            assertThat(Files.isSameFile(started, program)).isTrue();
        }
        assertThat(loaded(started)).contains("org.colloquy.Training source: shared objects file");
        Files.delete(file);
        Files.move(program("System.exit(3);"), program, StandardCopyOption.REPLACE_EXISTING);
        cache(program).makeQuietly();
        assertThat(names()).containsExactly(".lock");
    }

    @Tag("slow")
    @Test
    void aRunThatFailsLeavesNothing() throws Exception {
        Path program = program("System.exit(3);");
        assertThatThrownBy(() -> cache(program).make()).isInstanceOf(IOException.class);
        cache(program).makeQuietly();
        assertThat(names()).containsExactly(".lock");
    }

    @Test
    void twoAtOnceMakeOne() throws Exception {
        Files.createDirectories(folder);
        try (FileChannel other =
                FileChannel.open(
                        folder.resolve(".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            other.lock();
            assertThat(cache(temporary.resolve("never.jar")).make()).isFalse();
        }
        assertThat(names()).containsExactly(".lock");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsMade() throws Exception {
        Files.createFile(temporary.resolve("caches ü"));
        cache(temporary.resolve("never.jar")).makeQuietly();
        assertThat(temporary.resolve("caches ü")).isRegularFile();
    }

    @Test
    void threeAreKept() throws Exception {
        Files.createDirectories(folder);
        for (int i = 1; i <= 4; i++) {
            Path old = Files.createFile(folder.resolve("old-" + i + ".jsa"));
            Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000L * i));
        }
        assertThat(cache(program("")).make()).isTrue();
        assertThat(names()).containsExactly(".lock", "old-3.jsa", "old-4.jsa", "program-1." + KIND);
    }

    private ClassCache cache(Path program) {
        return new ClassCache(file, program.toString(), true);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private String loaded(Path program) throws Exception {
        return output(program, "-Xlog:class+load");
    }

    private String output(Path program, String option) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                OPTION + file,
                                "-XX:+UseParallelGC",
                                "--enable-native-access=ALL-UNNAMED",
                                option,
                                "-jar",
                                program.toString())
                        .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** Makes an archive in which the run that makes the cache does this. */
    private Path program(String does) throws IOException {
        Path source = Files.createDirectories(temporary.resolve("source/org/colloquy"));
        for (String name : List.of("Training", "Colloquy")) {
            String main =
                    """
                    static long done;
                    static void work(int i) { for (int k = 0; k < 9; k++) done += i ^ k; }
                    public static void main(String[] a) { %s }
                    """;
            String body = main.formatted(name.equals("Training") ? does : "");
            Files.writeString(
                    source.resolve(name + ".java"),
                    "package org.colloquy; public class " + name + " { " + body + " }");
        }
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream(),
                                source.resolve("Training.java").toString(),
                                source.resolve("Colloquy.java").toString());
        assertThat(status).isZero();
        Path program = temporary.resolve("program.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Main-Class", "org.colloquy.Training");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program), manifest)) {
            for (String name : List.of("Training", "Colloquy")) {
                jar.putNextEntry(new JarEntry("org/colloquy/" + name + ".class"));
                Files.copy(source.resolve(name + ".class"), jar);
            }
        }
        return program;
    }
}
