package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.OwnProcess.call;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as the system knows it: killed at any moment, and without room to write. It starts
 * again and gives what it would have given.
 */
@Tag("slow")
class AccidentTest {
    private static final int INTERVIEWS = 300;
    private static final int[] MOMENTS = {200, 600, 1000, 1400, 1900, 2500, 3300};
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path temp;
    private Path corpus;

    @BeforeEach
    void fill() throws IOException {
        corpus = Files.createDirectories(temp.resolve("corpus"));
        write("first");
    }

    private void write(String edition) throws IOException {
        for (int i = 0; i < INTERVIEWS; i++) {
            Files.writeString(
                    corpus.resolve("talk-" + i + ".md"),
                    "# Talk %d\n\n## Why %s?\n\n".formatted(i, edition)
                            + "Words of the %s edition.\n\n".formatted(edition).repeat(40));
        }
    }

    private Process start(List<String> call) throws IOException {
        return OwnProcess.start(call, temp.resolve("out"), temp.resolve("err"));
    }

    private static void killAfter(Process process, int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private List<String> serving() {
        return call(
                "serve",
                corpus.toString(),
                "--port",
                "0",
                "--cache",
                temp.resolve("cache").toString());
    }

    private String ready(Process process) throws Exception {
        return OwnProcess.ready(process, temp.resolve("out"), temp.resolve("err"));
    }

    private static JsonNode json(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return new JsonMapper()
                .readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private void servesAll(Process process) throws Exception {
        String root = ready(process);
        JsonNode health = json(root + "healthz");
        assertThat(health.get("stale").asBoolean()).isFalse();
        assertThat(health.get("interviews").asInt()).isEqualTo(INTERVIEWS);
        assertThat(json(root + "search.json?q=words&limit=1").get("total").asInt())
                .isEqualTo(INTERVIEWS * 40);
    }

    @Test
    void killedWhileReadingOrIndexingItStartsAgain() throws Exception {
        for (int moment : MOMENTS) {
            killAfter(start(serving()), moment);
        }
        Process process = start(serving());
        try {
            servesAll(process);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Map<String, String> contents(Path site) throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        site.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private int export(Path to) throws Exception {
        return start(exporting(to)).waitFor();
    }

    private List<String> exporting(Path to) {
        String cache = temp.resolve("cache").toString();
        return call("export", corpus.toString(), "--to", to.toString(), "--cache", cache);
    }

    @Test
    void killedWhileExportingItLeavesOneEditionWhole() throws Exception {
        Path site = temp.resolve("site");
        Path other = temp.resolve("other");
        assertThat(export(site)).isZero();
        Map<String, String> first = contents(site);
        write("second");
        assertThat(export(other)).isZero();
        Map<String, String> second = contents(other);
        assertThat(second).isNotEqualTo(first);
        for (int moment : MOMENTS) {
            killAfter(start(exporting(site)), moment);
            if (Files.exists(temp.resolve(".site.colloquy-moves"))) {
                assertThat(export(site)).isZero();
                assertThat(contents(site)).isEqualTo(second);
            } else if (Files.exists(site)) {
                assertThat(contents(site)).isIn(first, second);
            } else {
                assertThat(contents(temp.resolve(".site.colloquy-old"))).isEqualTo(first);
            }
        }
        assertThat(export(site)).isZero();
        assertThat(contents(site)).isEqualTo(second);
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside.filter(path -> path.toString().contains("colloquy-"))).isEmpty();
        }
    }

    /** No file may grow beyond some kilobytes, as on a disk without room. */
    private List<String> withoutRoom(int kilobytes, List<String> call) {
        String shell = "ulimit -f " + kilobytes + " && exec \"$@\"";
        List<String> limited = new ArrayList<>(List.of("bash", "-c", shell, "limited"));
        limited.addAll(call);
        // The JVM's own counters are a file, too.
        limited.add(limited.indexOf("-cp"), "-XX:-UsePerfData");
        return limited;
    }

    private static void assumeBash() {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/bash")),
                "skipped: without bash the size of files cannot be limited here");
    }

    @Test
    void withoutRoomAnExportLeavesTheLastOne() throws Exception {
        assumeBash();
        Path site = temp.resolve("site");
        assertThat(export(site)).isZero();
        Map<String, String> first = contents(site);
        write("second");
        List<String> export = exporting(site);
        assertThat(start(withoutRoom(20, export)).waitFor()).isEqualTo(2);
        List<String> said =
                Files.readAllLines(temp.resolve("err")).stream()
                        .filter(line -> line.startsWith("colloquy: "))
                        .toList();
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).contains("cannot be written");
        assertThat(Files.readString(temp.resolve("err")))
                .containsOnlyOnce("what was read could not be kept")
                .doesNotContain("is damaged", "\tat ");
        assertThat(contents(site)).isEqualTo(first);
        assertThat(temp.resolve(".site.colloquy-new")).doesNotExist();
    }

    @Test
    void withoutRoomForItsIndexItServesAndFinds() throws Exception {
        assumeBash();
        Process process = start(withoutRoom(20, serving()));
        try {
            servesAll(process);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatFillsTheCacheIsNoneOfItsBusiness() throws Exception {
        Path cache = Files.createDirectories(temp.resolve("cache/search"));
        Process first = start(serving());
        servesAll(first);
        first.destroyForcibly().waitFor();
        try (Stream<Path> all = Files.walk(cache)) {
            for (Path file :
                    all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
                Files.write(file, new byte[] {0, 1, 2, 3});
            }
        }
        Process second = start(serving());
        try {
            servesAll(second);
        } finally {
            second.destroyForcibly().waitFor();
        }
    }
}
