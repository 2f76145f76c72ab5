package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.index.EntryKeys;
import org.colloquy.search.index.IndexEdition;
import org.colloquy.search.result.Shelf;
import org.colloquy.serve.TestSite;
import org.colloquy.site.EditionHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a cluster is away the rest of the site stands, and the search comes back by itself. */
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the field
class ClusterAwayTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir Path folder;

    private final FakeCluster cluster = FakeCluster.plain();
    private TestSite site;
    private Corpus corpus;

    @BeforeEach
    void serve() {
        corpus =
                new Shelf(folder)
                        .with("a.md", "---\ntitle: Bells\n---\n## Who keeps it?\n\nAda does.\n")
                        .read();
        cluster.reply("GET /", 0, "");
        site = TestSite.serve(folder, new EditionHolder(new ClusterSearch(cluster.settings())));
    }

    @AfterEach
    void stop() {
        site.close();
        cluster.close();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.at(address))).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Says of the cluster what it would say of the edition that is served. */
    private void comeBack() {
        IndexEdition edition = new IndexEdition(corpus, new EntryKeys());
        EntryDocuments documents = new EntryDocuments(corpus);
        List<IndexedPart> parts = new ArrayList<>();
        String name = ClusterEdition.names(edition).get(0);
        parts.add(documents.of(name, corpus.interviews().get(0), (id, document) -> {}));
        ClusterEdition told = new ClusterEdition(ClusterEdition.digest(edition), parts);
        cluster.forget();
        cluster.reply("GET /", 200, FakeCluster.INFO);
        cluster.reply("GET /.*/_doc/edition", 200, "{\"_source\":" + told.document() + "}");
        cluster.reply(
                "POST /.*/_search",
                200,
                """
                {"hits":{"total":{"value":1},"hits":[{"_id":"%s-1","_score":1.5}]},
                 "aggregations":{"interviews":{"buckets":[{"key":"%s","doc_count":1}]},
                                 "counted":{"buckets":{"0":{"doc_count":1}}}}}
                """
                        .formatted(name, name));
    }

    @Test
    void saysSoInTimeAndComesBackByItself() throws IOException, InterruptedException {
        // What is loaded with the first page is nobody's slowness but the test's.
        assertThat(get("search.html?q=bell").statusCode()).isEqualTo(503);
        HttpResponse<String> away = get("search.html?q=ada&sort=date");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body())
                .contains("Search is not available")
                .contains("name=\"q\" value=\"ada\"")
                .doesNotContain("Exception")
                .doesNotContain(cluster.address());
        assertThat(get("search.json?q=ada").body()).isEqualTo("{\"error\":\"search-unavailable\"}");
        assertThat(get("quotes.html?text=%22Ada%20does%20keep%20it%22").statusCode())
                .isEqualTo(503);
        assertThat(get("interviews/a.html").statusCode()).isEqualTo(200);
        assertThat(get("healthz").statusCode()).isEqualTo(200);
        assertThat(get("healthz").body()).contains("\"DEGRADED\"").doesNotContain("127.0.0.1");

        comeBack();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (get("search.json?q=ada").statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
        assertThat(get("search.json?q=ada").body()).contains("<mark>Ada</mark> does");
        assertThat(get("search.html?q=ada").body()).contains("<mark>Ada</mark>");
        assertThat(get("healthz").body()).contains("\"UP\"");

        cluster.forget();
        cluster.reply("POST /.*/_search", 0, "");
        long begun = System.nanoTime();
        assertThat(get("search.html?q=bell").statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
    }

    @Test
    void neverShowsHitsOfAnotherEdition() throws IOException, InterruptedException {
        IndexEdition edition = new IndexEdition(corpus, new EntryKeys());
        ClusterEdition other =
                new ClusterEdition("0".repeat(64), List.of(new IndexedPart("x", 2, 5, List.of())));
        cluster.forget();
        cluster.reply("GET /", 200, FakeCluster.INFO);
        cluster.reply("GET /.*/_doc/edition", 200, "{\"_source\":" + other.document() + "}");
        try (ClusterSearch search = new ClusterSearch(cluster.settings())) {
            search.prepare(corpus).join();
            assertThat(search.outage().orElse(""))
                    .contains("no index colloquy-")
                    .contains(ClusterEdition.digest(edition).substring(0, 16));
        }
    }
}
