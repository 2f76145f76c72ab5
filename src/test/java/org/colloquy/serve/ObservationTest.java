package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.console.Console;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.traffic.RequestObservation;
import org.colloquy.site.web.traffic.TrafficLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator learns of a running server, and readers do not. */
class ObservationTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir private Path folder;
    private Path log;
    private final EditionHolder editions = new EditionHolder();
    private final MetricsServer metrics = new MetricsServer(editions);
    private ConfigurableApplicationContext server;
    private int port;
    private int metricsPort;

    @BeforeEach
    void start() throws Exception {
        log = folder.resolve("access.log");
        metricsPort = metrics.start(HERE, 0);
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        server =
                new SiteServer(
                                new Console(nowhere, nowhere),
                                false,
                                TrafficLimits.COMMON,
                                new RequestObservation(metrics.registry(), log),
                                Desk.closed())
                        .start(HERE, 0, editions, () -> corpus);
        var web = ((ServletWebServerApplicationContext) server).getWebServer();
        port = web == null ? -1 : web.getPort();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        metrics.stop();
    }

    private static HttpResponse<String> get(int port, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void requestsAreCountedAndTimed() throws Exception {
        get(port, "/glossary.html");
        get(port, "/glossary.html");
        get(port, "/nothing");
        HttpResponse<String> told = get(metricsPort, "/metrics");
        assertThat(told.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(told.body())
                .contains("colloquy_interviews 1.0")
                .contains("colloquy_stale 0.0")
                .contains("jvm_memory_used_bytes");
        assertCounted("{method=\"get\",status=\"200\"} 2", "{method=\"get\",status=\"404\"} 1");
    }

    @Test
    void whoAsksMakesUpNoLabels() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                        .method("BREW", HttpRequest.BodyPublishers.noBody())
                        .build();
        CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
        assertCounted("{method=\"other\",status=\"405\"} 1");
        assertThat(get(metricsPort, "/metrics").body()).doesNotContainIgnoringCase("brew");
    }

    /** A request is counted once its answer is sent, so that who asked may have it before. */
    private void assertCounted(String... counts) {
        await().untilAsserted(
                        () ->
                                assertThat(get(metricsPort, "/metrics").body())
                                        .contains(
                                                Stream.of(counts)
                                                        .map(
                                                                "http_server_requests_seconds_count"
                                                                        ::concat)
                                                        .toList()));
    }

    @Test
    void readersAreNotToldOfIt() throws Exception {
        assertThat(get(port, "/metrics").statusCode()).isEqualTo(404);
        assertThat(get(metricsPort, "/").statusCode()).isEqualTo(404);
    }

    @Test
    void eachRequestHasALineThatNobodyCanForge() throws Exception {
        get(port, "/glossary.html", "User-Agent", "an \"odd\" one");
        get(port, "/glossary.html");
        server.close();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("127.0.0.1 - - [")
                .contains("\"GET /glossary.html HTTP/1.1\" 200 ");
        assertThat(lines.get(0)).doesNotContain("\"odd\"");
    }
}
