package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.colloquy.search.result.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a cluster is said in a sentence, and nothing of it is touched. */
class ClusterFaultsTest {
    private static final String BLOCKED =
            "{'error':{'type':'cluster_block_exception','reason':'index [x] blocked by:"
                    + " [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has"
                    + " read-only-allow-delete block];'}}";

    @TempDir Path folder;

    private final FakeCluster cluster = FakeCluster.plain();

    @AfterEach
    void stop() {
        cluster.close();
    }

    private Corpus corpus() {
        return new Shelf(folder.resolve("corpus"))
                .with("a.md", "---\ntitle: Bells\n---\n## Who keeps the bell?\n\nAda does.\n")
                .read();
    }

    private ClusterFault fill(ClusterSettings settings) {
        return catchThrowableOfType(
                ClusterFault.class,
                () -> {
                    try (ClusterClient client =
                            new ClusterClient(settings, ClusterIndexer.PATIENCE)) {
                        new ClusterIndexer(client, settings, 1).fill(corpus(), done -> {});
                    }
                });
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    401 | Unauthorized                                             | REFUSED | user and password
                    403 | {'error':{'type':'security_exception','reason':'no permissions for [indices:admin/create]'}} | REFUSED | no permissions
                    429 | {'error':{'type':'circuit_breaking_exception','reason':'too large'}} | BUSY | too large
                    503 | {'error':{'type':'cluster_manager_not_discovered_exception'}} | BUSY | cannot answer just now
                    502 | <html>Bad Gateway</html>                                  | BUSY    | 502
                    200 | <html>It works</html>                                     | FOREIGN | no OpenSearch
                    200 | {'version':{'number':'8.17.0'}}                           | FOREIGN | no OpenSearch but 8.17.0
                    200 | {'version':{'distribution':'opensearch','number':'1.3.20'}} | FOREIGN | is OpenSearch 1.3.20
                    """)
    void saysWhatIsWrongWithWhatAnswers(int status, String body, FaultKind kind, String said) {
        cluster.reply("GET /", status, json(body));
        ClusterFault fault = fill(cluster.settings());
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault).hasMessageContaining(said);
    }

    @Test
    void saysThatNobodyIsThere() {
        ClusterSettings settings = cluster.settings();
        cluster.close();
        assertThat(fill(settings).kind()).isEqualTo(FaultKind.AWAY);
        ClusterSettings unknown =
                ClusterSettings.of("https://no-such-host.invalid", null, null, null, "x");
        assertThat(fill(unknown)).hasMessageContaining("no host no-such-host.invalid");
    }

    @Test
    void trustsACertificateForItsHostAlone() {
        try (FakeCluster own = FakeCluster.withCertificate(folder, "127.0.0.1");
                FakeCluster other = FakeCluster.withCertificate(folder, "other.example")) {
            own.reply("GET /", 401, "");
            other.reply("GET /", 401, "");
            assertThat(fill(own.settings()).kind()).isEqualTo(FaultKind.CERTIFICATE);
            assertThat(fill(own.settings())).hasMessageContaining("is not trusted");
            Path trusted = folder.resolve("127.0.0.1.pem");
            assertThat(fill(own.settings(trusted)).kind()).isEqualTo(FaultKind.REFUSED);
            ClusterFault fault = fill(other.settings(folder.resolve("other.example.pem")));
            assertThat(fault.kind()).isEqualTo(FaultKind.CERTIFICATE);
            assertThat(fault).hasMessageContaining("another host");
        }
    }

    @Test
    void saysThatAFileHasNoCertificate() {
        Path nothing = folder.resolve("nothing.pem");
        assertThat(fill(cluster.settings(nothing)).kind()).isEqualTo(FaultKind.CERTIFICATE);
    }

    @Test
    void leavesAnotherProgramsIndexAsItIs() {
        cluster.reply("GET /", 200, FakeCluster.INFO);
        cluster.reply("GET /colloquy/_mapping", 200, "{\"orders\":{\"mappings\":{}}}");
        ClusterFault fault = fill(cluster.settings());
        assertThat(fault.kind()).isEqualTo(FaultKind.FOREIGN);
        assertThat(fault).hasMessageContaining("orders was not made by this program");
        assertThat(cluster.asked()).allMatch(request -> request.startsWith("GET "));
    }

    @Test
    void saysThatADiskIsFullAndSwapsNothing() {
        cluster.reply("GET /", 200, FakeCluster.INFO);
        cluster.reply("PUT /colloquy-[0-9a-f]{16}", 200, "{}");
        cluster.reply("POST /colloquy-[0-9a-f]{16}/_(refresh|search)", 200, "{}");
        String item = json(BLOCKED).replaceFirst("^\\{", "{\"status\":429,");
        cluster.reply(
                "POST /colloquy-[0-9a-f]{16}/_bulk",
                200,
                "{\"errors\":true,\"items\":[{\"index\":" + item + "}]}");
        ClusterFault fault = fill(cluster.settings());
        assertThat(fault.kind()).isEqualTo(FaultKind.FULL);
        assertThat(fault).hasMessageContaining("disk");
        assertThat(cluster.asked()).noneMatch(request -> request.contains("_aliases"));
        assertThat(cluster.asked()).noneMatch(request -> request.startsWith("DELETE"));
    }

    @Test
    void leavesANodeThatDoesNotAnswer() {
        cluster.reply("GET /", 0, "");
        try (FakeCluster well = FakeCluster.plain()) {
            well.reply("GET /", 200, FakeCluster.INFO);
            ClusterSettings both =
                    ClusterSettings.of(
                            cluster.address() + "," + well.address(), null, null, null, "x");
            Deadline deadline = Deadline.in(Duration.ofSeconds(5));
            try (ClusterClient client = new ClusterClient(both, Duration.ofMillis(300))) {
                for (int i = 0; i < 4; i++) {
                    assertThat(ClusterVersion.of(client, deadline)).isEqualTo(2);
                }
            }
        }
        assertThat(cluster.asked()).as("a node that is silent is not asked again").hasSize(1);
    }

    @Test
    void waitsNoLongerThanItMay() {
        cluster.reply("GET /", 0, "");
        long begun = System.nanoTime();
        try (ClusterClient client = new ClusterClient(cluster.settings(), Duration.ofMinutes(1))) {
            ClusterFault fault =
                    catchThrowableOfType(
                            ClusterFault.class,
                            () ->
                                    client.send(
                                            "GET",
                                            "/",
                                            Map.of(),
                                            null,
                                            Deadline.in(Duration.ofMillis(300))));
            assertThat(fault.kind()).isEqualTo(FaultKind.SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(3));
            // Closing a connection waits for its answer, which ends with the node.
            cluster.close();
        }
    }
}
