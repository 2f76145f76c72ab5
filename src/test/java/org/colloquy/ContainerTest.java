package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The image for containers, where there are none: its steps that need no network, in a scratch
 * folder.
 */
@DisabledOnOs(OS.WINDOWS)
class ContainerTest {
    private static final Path DOCKER = Path.of("src/main/docker");

    @TempDir private Path temporary;
    private List<String> lines;

    @BeforeEach
    void read() throws IOException {
        String text = Files.readString(DOCKER.resolve("Dockerfile"));
        lines =
                text.replaceAll("\\\\\n\\s*", "")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
    }

    @Test
    void whatIsCopiedIsThereAndSentToTheBuild() throws IOException {
        List<String> sent =
                Files.readAllLines(DOCKER.resolve("Dockerfile.dockerignore")).stream()
                        .filter(line -> line.startsWith("!"))
                        .map(line -> line.substring(1))
                        .toList();
        List<String> copied =
                steps("COPY")
                        .filter(step -> !step.startsWith("--from"))
                        .map(step -> List.of(step.split(" ")))
                        .flatMap(words -> words.subList(0, words.size() - 1).stream())
                        .toList();
        assertThat(copied).hasSizeGreaterThan(4).allMatch(file -> Files.exists(Path.of(file)));
        assertThat(sent).containsExactlyInAnyOrderElementsOf(copied);
    }

    @Test
    void whatTheBuildPacksIsUnpackedWhereTheImageStartsIt() throws Exception {
        Path bin = Files.createDirectories(temporary.resolve("colloquy-1.0/bin"));
        script(bin.resolve("colloquy"), "echo \"$@\" >> '" + temporary + "/called.txt'");
        Files.createDirectory(temporary.resolve("target"));
        sh("tar -czf target/colloquy-1.0.tar.gz colloquy-1.0", 0);
        for (String step : steps("RUN").toList()) {
            for (String part : step.split(" && ")) {
                // The others need a network, or make a user.
                if (part.matches("(mkdir|tar|/opt/colloquy).*")) {
                    sh(here(part, 0), 0);
                }
            }
        }
        assertThat(temporary.resolve("called.txt")).hasContent("classes");
        assertThat(steps("ENTRYPOINT").findFirst().orElseThrow())
                .startsWith("[\"/opt/colloquy/bin/colloquy\"");
    }

    @Test
    void itRunsAsAnOrdinaryUser() {
        List<String> users = steps("USER").toList();
        assertThat(users).hasSize(1).doesNotContain("0", "root");
        assertThat(steps("RUN").toList()).anyMatch(step -> step.contains("--uid " + users.get(0)));
        assertThat(steps("VOLUME").toList()).containsExactly("/var/cache/colloquy");
    }

    @Test
    void theServiceReadsTheCorpusOnly() throws IOException {
        Map<?, ?> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        Map<?, ?> service = map(map(compose, "services"), "colloquy");
        Map<?, ?> build = map(service, "build");
        Path context = DOCKER.resolve(String.valueOf(build.get("context")));
        assertThat(context.resolve(String.valueOf(build.get("dockerfile")))).isRegularFile();
        assertThat(service.get("read_only")).isEqualTo(true);
        assertThat(String.valueOf(service.get("volumes")))
                .contains(":/corpus:ro", ":/var/cache/colloquy");
        assertThat(String.valueOf(service.get("ports"))).contains("127.0.0.1:");
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
    }

    @Test
    @Tag("slow")
    void theServerIsHealthyOnceItAnswers() throws Exception {
        Path bin = Files.createDirectories(temporary.resolve("opt/colloquy/bin"));
        script(
                bin.resolve("colloquy"),
                "exec '%s/bin/java' -cp '%s' org.colloquy.Colloquy \"$@\""
                        .formatted(System.getProperty("java.home"), classPath()));
        int port = free();
        String check = command(steps("HEALTHCHECK").findFirst().orElseThrow(), port);
        sh(check, 1);
        Process server =
                shell(
                                command(steps("ENTRYPOINT").findFirst().orElseThrow(), port)
                                        + " --port "
                                        + port)
                        .start();
        try {
            for (int i = 0; i < 600 && shell(check).start().waitFor() != 0; i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            sh(check, 0);
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary.resolve("var/cache/colloquy")).isNotEmptyDirectory();
    }

    private Stream<String> steps(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1).strip());
    }

    /** Makes a line for the shell of a list of words in JSON, for this machine. */
    private String command(String step, int port) {
        List<String> words = new Yaml().load(step.substring(step.indexOf('[')));
        return words.stream()
                .map(word -> "'" + here(word, port).replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /** Puts the folders of the image into the scratch folder, and its port elsewhere. */
    private String here(String text, int port) {
        return text.replace("/opt/colloquy", temporary + "/opt/colloquy")
                .replace("/var/cache/colloquy", temporary + "/var/cache/colloquy")
                .replace("/corpus", Path.of("seeds").toAbsolutePath().toString())
                .replace("0.0.0.0", "127.0.0.1")
                .replace("8080", String.valueOf(port));
    }

    private void sh(String line, int status) throws Exception {
        Process process = shell(line).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(line + Files.readString(temporary.resolve("said.txt"), UTF_8))
                .isEqualTo(status);
    }

    private ProcessBuilder shell(String line) {
        List<String> call = new ArrayList<>(List.of("bash", "-c", "exec " + line));
        return new ProcessBuilder(call)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said.txt").toFile());
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
