package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The archives that {@code mvn package} made, and with {@code -Pimage} the folder with a runtime:
 * whether they hold what they should, and whether what is unpacked does what the guide says.
 */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class DistributionTest {
    private static final Path TARGET = Path.of("target");
    private static final Instant MADE = Instant.parse("2026-11-24T00:00:00Z");

    @TempDir private Path temporary;

    @Test
    void theArchivesHoldTheSameFilesWithTheSameModes() throws Exception {
        Path zip = archive("colloquy-[0-9.]+\\.zip");
        Map<String, String> modes = new TreeMap<>();
        try (FileSystem files = open(zip);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                assertThat(time.toInstant()).as(file.toString()).isEqualTo(MADE);
                modes.put(
                        file.toString().substring(1),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        assertThat(modes.keySet())
                .anyMatch(name -> name.endsWith("/bin/colloquy.bat"))
                .anyMatch(name -> name.endsWith("/lib/colloquy.jar.sha256"))
                .anyMatch(name -> name.endsWith("/docs/guide/install.md"))
                .anyMatch(name -> name.contains("/licenses/lucene-core"));
        modes.forEach(
                (name, mode) ->
                        assertThat(mode)
                                .as(name)
                                .isEqualTo(name.endsWith("/colloquy") ? "rwxr-xr-x" : "rw-r--r--"));
        Map<String, String> inTar = new TreeMap<>();
        for (String line :
                lines("tar", "-tvzf", archive("colloquy-[0-9.]+\\.tar\\.gz").toString())) {
            if (line.startsWith("-")) {
                String[] words = line.split("\\s+", 6);
                inTar.put(words[5], words[0].substring(1));
            }
        }
        assertThat(inTar).isEqualTo(modes);
    }

    static Stream<Path> javas() throws IOException {
        Path places = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(places)) {
            return Stream.of(Path.of(System.getProperty("java.home")));
        }
        try (Stream<Path> homes = Files.list(places)) {
            return homes
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .map(DistributionTest::real)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whatIsUnpackedDoesWhatTheGuideSays(Path java) throws Exception {
        Path program = unpack(archive("colloquy-[0-9.]+\\.zip"));
        Map<String, String> variables =
                Map.of("COLLOQUY_JAVA", java.toString(), "PATH", "/usr/bin:/bin");
        guide(program, variables);
        run(program, variables, "classes");
        try (Stream<Path> made = Files.list(program.resolve("lib"))) {
            assertThat(made).anyMatch(file -> file.toString().matches(".*\\.(aot|jsa)"));
        }
        run(program, variables, "--version");
    }

    @Test
    void theFolderWithARuntimeNeedsNothing() throws Exception {
        Path program = archive("colloquy-[0-9.]+-[a-z]+-[a-z0-9]+");
        guide(program.toAbsolutePath(), Map.of("PATH", ""));
    }

    /** New, import, check, export and serve; the server ends as it is told. */
    private void guide(Path program, Map<String, String> variables) throws Exception {
        String house = temporary.resolve("house ü").toString();
        String site = temporary.resolve("site").toString();
        assertThat(run(program, variables, "--version")).startsWith("colloquy ");
        run(program, variables, "new", house);
        Files.writeString(
                temporary.resolve("talk.vtt"),
                """
                WEBVTT

                00:00:01.000 --> 00:00:03.000
                <v Ada Sample>Is it on?

                00:00:04.000 --> 00:00:08.000
                <v Ben Example>It is on, and it has been.
                """);
        run(
                program,
                variables,
                "import",
                temporary.resolve("talk.vtt").toString(),
                "--to",
                house + "/interviews");
        assertThat(run(program, variables, "check", house)).contains("3 interviews");
        run(program, variables, "export", house, "--to", site, "--base-url", "https://h.example/");
        assertThat(Path.of(site, "previews/talk.png")).isNotEmptyFile();
        Path out = temporary.resolve("served.txt");
        Path err = temporary.resolve("served-err.txt");
        Process server =
                builder(
                                program,
                                variables,
                                "serve",
                                house,
                                "--port",
                                "0",
                                "--cache",
                                temporary + "/cache")
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        try {
            String root = OwnProcess.ready(server, out, err);
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create(root + "healthz").toURL().openConnection();
            assertThat(asked.getResponseCode()).isEqualTo(200);
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(143);
        assertThat(err).content().doesNotContain("warning", "WARN");
    }

    private String run(Path program, Map<String, String> variables, String... arguments)
            throws Exception {
        Path said = temporary.resolve("said.txt");
        Process process =
                builder(program, variables, arguments)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private ProcessBuilder builder(
            Path program, Map<String, String> variables, String... arguments) {
        List<String> call = new ArrayList<>(List.of(program.resolve("bin/colloquy").toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call).directory(temporary.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        builder.environment().put("HOME", temporary.resolve("home").toString());
        return builder;
    }

    private Path unpack(Path zip) throws IOException {
        Path to = Files.createDirectories(temporary.resolve("a blank"));
        try (FileSystem files = open(zip);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file.toString().substring(1));
                Files.createDirectories(
                        Objects.requireNonNull(copy.getParent(), "it has a folder"));
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
            }
        }
        try (Stream<Path> folders = Files.list(to)) {
            return folders.findFirst().orElseThrow();
        }
    }

    private static FileSystem open(Path zip) throws IOException {
        return FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
    }

    private static Path archive(String pattern) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.list(TARGET)) {
            found = all.filter(file -> file.getFileName().toString().matches(pattern)).toList();
        }
        assumeThat(found).as("mvn package has made " + pattern).hasSize(1);
        return found.get(0);
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home;
        }
    }

    private static List<String> lines(String... call) throws IOException {
        Process process = new ProcessBuilder(call).start();
        try (var reader = process.inputReader()) {
            return reader.lines().toList();
        }
    }
}
