package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colloquy.build.output.FolderTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How {@code bin\colloquy.bat} finds a Java and starts it, told by a Java that prints its
 * arguments. Wine runs it, where it is installed; it says nothing of the status of a program that
 * is none of Windows, so that only that of the launcher itself is looked at.
 */
@Tag("slow")
class WindowsLauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/bin/colloquy.bat");
    private static final Path WINE = Path.of("target/wine").toAbsolutePath();
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String WANTED = "-Dcolloquy.classes=";
    private static final String DIGEST = "ab".repeat(32);

    @TempDir private Path temporary;

    /** What a call of the launcher said until it ended. */
    private record Ended(int status, List<String> lines) {}

    @BeforeAll
    static void findWine() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "wine"))),
                "to try the launcher for Windows, install wine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "colloquy-1.0 (1)", "R&D", "a^b", "wow!"})
    void aFolderMayHaveAnyName(String name) throws Exception {
        Path program = unpack(name);
        Path java = java(name + " java", "17.0.9+9");
        assertThat(call(java, program, "check", "my folder", "a&b").lines())
                .containsSequence(
                        "-jar",
                        windows(program) + "\\lib\\colloquy.jar",
                        "check",
                        "my folder",
                        "a&b")
                .contains(ONE_COMPILER);
        Files.delete(program.resolve("lib/colloquy.jar"));
        assertThat(call(java, program, "check"))
                .isEqualTo(
                        new Ended(
                                2,
                                List.of(
                                        "colloquy: "
                                                + windows(program)
                                                + "\\lib\\colloquy.jar is missing: unpack the whole archive again")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "old (x86)", "old & grey"})
    void aJavaThatIsTooOldIsRefused(String name) throws Exception {
        Path old = java(name, "11.0.2+9");
        assertThat(call(old, unpack("program"), "check"))
                .isEqualTo(
                        new Ended(
                                2,
                                List.of(
                                        "colloquy: COLLOQUY_JAVA names "
                                                + windows(old)
                                                + ", which is Java 11: Java 17 or later is needed")));
    }

    @Test
    void aJavaMayBeNamedByItsProgram() throws Exception {
        Path java = java("my java", "17.0.9+9").resolve("bin/java.exe");
        assertThat(call(java, unpack("program"), "check").lines()).contains("check");
        Path nowhere = temporary.resolve("nowhere");
        assertThat(call(nowhere, unpack("program"), "check"))
                .isEqualTo(
                        new Ended(
                                2,
                                List.of(
                                        "colloquy: COLLOQUY_JAVA names "
                                                + windows(nowhere)
                                                + ", where there is no Java: name the folder of Java 17 or later")));
    }

    @Test
    void whatJavaHomeNamesIsSaidWhereItIsNoneOrTooOld() throws Exception {
        Path old = java("home", "11.0.2+9");
        assertThat(callWith("JAVA_HOME", old, unpack("program"), "check").lines())
                .singleElement()
                .asString()
                .startsWith(
                        "colloquy: Java 17 or later is needed, and "
                                + windows(old)
                                + " in JAVA_HOME is Java 11: install");
        Path nowhere = temporary.resolve("nowhere");
        assertThat(callWith("JAVA_HOME", nowhere, unpack("program"), "check").lines())
                .singleElement()
                .asString()
                .startsWith(
                        "colloquy: Java 17 or later is needed, and JAVA_HOME names "
                                + windows(nowhere)
                                + ", where there is no Java: install");
    }

    @Test
    void ofThoseInUsualPlacesTheNewestIsTaken() throws Exception {
        Path program = unpack("program");
        // Only now it is there: the first call of all makes it.
        call(null, program, "check");
        Path places = Files.createDirectories(WINE.resolve("drive_c/Program Files/Zulu"));
        try {
            for (String version : List.of("8.0.1", "21.0.1", "17.0.9", "25.0.1", "11.0.1")) {
                Files.move(java("a " + version, version), places.resolve("java " + version));
            }
            assertThat(call(null, program, "serve").lines())
                    .anyMatch(each -> each.startsWith(WANTED) && each.endsWith("25.0.1.aot"));
        } finally {
            FolderTree.delete(places);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache", "my cache (1)", "R & D"})
    void aServerIsToldWhereItsClassesBelongAndNextTimeTheyAreUsed(String name) throws Exception {
        Path program = unpack("program");
        Path java = java("java", "25.0.3+9-LTS");
        String cache = windows(temporary.resolve(name));
        List<String> first = call(java, program, "serve", "x", "--cache", cache).lines();
        assertThat(first).noneMatch(ONE_COMPILER::equals);
        String classes =
                first.stream()
                        .filter(each -> each.startsWith(WANTED))
                        .map(each -> each.substring(WANTED.length()))
                        .findFirst()
                        .orElseThrow();
        assertThat(classes)
                .startsWith(cache + "\\classes\\" + DIGEST.substring(0, 32) + "-")
                .endsWith("-25.0.3+9-LTS.aot");
        Path file = Path.of(classes.substring("Z:".length()).replace('\\', '/'));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        assertThat(call(java, program, "check", "x", "--cache", cache).lines())
                .contains("-XX:AOTCache=" + classes, ONE_COMPILER)
                .noneMatch(each -> each.startsWith(WANTED));
    }

    @Test
    void anExportHasBothCompilersUnlessThereIsOneAlready() throws Exception {
        Path program = unpack("program");
        Path java = java("java", "17.0.9+9");
        Path target = Files.createDirectory(temporary.resolve("out (1)"));
        String to = windows(target);
        assertThat(call(java, program, "export", "x", "--to", to).lines())
                .noneMatch(ONE_COMPILER::equals);
        Files.createFile(target.resolve(".colloquy-export"));
        assertThat(call(java, program, "export", "x", "--to", to).lines()).contains(ONE_COMPILER);
        assertThat(call(java, program, "export", "x", "--watch", "--to", to).lines())
                .noneMatch(ONE_COMPILER::equals);
    }

    private Path unpack(String name) throws IOException {
        Path program = temporary.resolve(name);
        Files.createDirectories(program.resolve("bin"));
        Files.createDirectories(program.resolve("lib"));
        // The archive has it with the line ends of Windows.
        Files.writeString(
                program.resolve("bin/colloquy.bat"),
                Files.readString(SCRIPT).replace("\n", "\r\n"));
        Files.writeString(program.resolve("lib/colloquy.jar"), "classes");
        Files.writeString(program.resolve("lib/colloquy.jar.sha256"), DIGEST + " *colloquy.jar\n");
        return program;
    }

    /** Makes a Java that prints its arguments. */
    private Path java(String name, String version) throws IOException {
        Path home = temporary.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"), "JAVA_RUNTIME_VERSION=\"%s\"\r\n".formatted(version));
        Path program = home.resolve("bin/java.exe");
        Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    /** Calls the launcher as a batch file does, which is where a path needs its quotes. */
    private Ended call(@Nullable Path java, Path program, String... arguments) throws Exception {
        return callWith("COLLOQUY_JAVA", java, program, arguments);
    }

    private Ended callWith(String variable, @Nullable Path value, Path program, String... arguments)
            throws Exception {
        StringBuilder line =
                new StringBuilder("@\"%s\\bin\\colloquy.bat\"".formatted(windows(program)));
        Arrays.stream(arguments).forEach(each -> line.append(" \"").append(each).append('"'));
        Path batch = temporary.resolve("call.bat");
        Files.writeString(batch, "@chcp 65001 >nul\r\n" + line + "\r\n");
        ProcessBuilder builder = new ProcessBuilder("wine", "cmd", "/c", windows(batch));
        builder.environment().put("WINEPREFIX", WINE.toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("COLLOQUY_JAVA");
        if (value != null) {
            builder.environment().put(variable, windows(value));
        }
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        // A program that is none of Windows may speak when the launcher is over.
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        List<String> lines =
                said.lines()
                        .filter(each -> !each.isBlank() && !each.contains("XDG_RUNTIME_DIR"))
                        .toList();
        return new Ended(process.exitValue(), lines);
    }
}
