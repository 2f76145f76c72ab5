package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.Judgement;
import org.colloquy.search.cluster.ClusterIndexer.FilledIndex;
import org.colloquy.search.engine.SearchEngine;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchHit;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Shelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of three nodes answers what the index of the program answers. */
@Tag("cluster")
@Tag("slow")
class ClusterTest {
    private static final Duration MUCH = Duration.ofSeconds(20);
    private static final List<String> QUERIES =
            List.of(
                    "S&T",
                    "C++",
                    "\"to be or not to be\"",
                    "topic:science ai",
                    "ai -model",
                    "-model",
                    "year:2019.. data",
                    "comput*",
                    "zzzz",
                    "resarch",
                    "人工智能",
                    "by:interviewee work");

    @TempDir static Path home;

    private static TestCluster cluster;

    @BeforeAll
    static void start() {
        cluster = TestCluster.of(home, 3);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static FilledIndex fill(Corpus corpus) {
        ClusterSettings settings = cluster.settings();
        try (ClusterClient client = new ClusterClient(settings, ClusterIndexer.PATIENCE)) {
            return new ClusterIndexer(client, settings, 1).fill(corpus, done -> {});
        }
    }

    private static Searcher searcher(ClusterSearch search, Corpus corpus) {
        SearchEngine engine = search.prepare(corpus).join();
        assertThat(search.outage()).isEmpty();
        return new Searcher(engine);
    }

    @Test
    void answersAsTheOwnIndex() throws IOException {
        Corpus corpus = new CorpusReader().read(Judgement.SEED);
        List<String> queries = new ArrayList<>(QUERIES);
        for (String judged : List.of("seed.csv", "seed-drawn.csv")) {
            Judgement.read(judged).forEach(one -> queries.add(one.query()));
        }
        answersAlike(corpus, queries);
    }

    @Test
    void answersAsTheOwnIndexOfManyInterviews() throws IOException {
        assumeTrue(Files.isDirectory(Judgement.CORPORA), "the corpora are not here");
        Corpus corpus = new CorpusReader().read(Judgement.CORPORA);
        List<String> queries = new ArrayList<>(QUERIES);
        for (String judged : List.of("corpora.csv", "corpora-drawn.csv")) {
            Judgement.read(judged).forEach(one -> queries.add(one.query()));
        }
        answersAlike(corpus, queries);
    }

    private static void answersAlike(Corpus corpus, List<String> queries) {
        assertThat(fill(corpus).interviews()).isEqualTo(corpus.interviews().size());
        try (SearchIndex own = SearchIndex.inMemory();
                ClusterSearch other = new ClusterSearch(cluster.settings(), MUCH, MUCH)) {
            Searcher here = new Searcher(own.snapshot(corpus));
            Searcher there = searcher(other, corpus);
            for (String query : queries) {
                assertThat(told(there, query)).as(query).isEqualTo(told(here, query));
            }
        }
    }

    @Test
    void sendsWhatIsNewAndKeepsTheEditionBefore(@TempDir Path folder) {
        Shelf shelf = new Shelf(folder);
        for (String name : List.of("a", "b", "c", "d")) {
            shelf.with(name + ".md", interview("Bruno", name));
        }
        Corpus first = shelf.read();
        FilledIndex filled = fill(first);
        assertThat(filled.sent()).isEqualTo(4);
        assertThat(filled.copied()).isTrue();
        assertThat(fill(first).sent()).isZero();
        shelf.with("b.md", interview("Cleo", "b"));
        Corpus second = shelf.read();
        FilledIndex next = fill(second);
        assertThat(next.sent()).isEqualTo(1);
        try (ClusterSearch before = new ClusterSearch(cluster.settings(), MUCH, MUCH);
                ClusterSearch after = new ClusterSearch(cluster.settings(), MUCH, MUCH)) {
            assertThat(Shelf.places(searcher(before, first), "bruno")).contains("b#q1-p1");
            assertThat(Shelf.places(searcher(after, second), "bruno")).doesNotContain("b#q1-p1");
            assertThat(Shelf.places(searcher(after, second), "cleo")).containsExactly("b#q1-p1");
        }
        shelf.with("c.md", interview("Dora", "c"));
        FilledIndex last = fill(shelf.read());
        assertThat(last.removed()).contains(filled.index()).doesNotContain(next.index());
        assertThat(cluster.ask(0, "GET", "/_alias/colloquy", "")).contains(last.index());
    }

    private static String interview(String name, String file) {
        return "---\ninterviewees: [%s Bell]\n---\n## Who keeps %s?\n\n%s does, of course.\n"
                .formatted(name, file, name);
    }

    @Test
    void losesNothingWhereANodeIsKilled(@TempDir Path folder) throws Exception {
        Shelf shelf = new Shelf(folder);
        for (int i = 0; i < 20; i++) {
            shelf.with("n" + i + ".md", interview(i % 2 == 0 ? "Ada" : "Bruno", "n" + i));
        }
        Corpus corpus = shelf.read();
        assertThat(fill(corpus).copied()).isTrue();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        // How long an answer takes depends on what else this machine does.
        try (ClusterSearch search = new ClusterSearch(cluster.settings(), MUCH, MUCH)) {
            Searcher searcher = searcher(search, corpus);
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(readers.submit(() -> read(searcher, over)));
            }
            TimeUnit.SECONDS.sleep(1);
            cluster.kill(2);
            TimeUnit.SECONDS.sleep(5);
            over.set(true);
            int asked = 0;
            for (Future<Integer> one : all) {
                asked += one.get(1, TimeUnit.MINUTES);
            }
            assertThat(asked).isGreaterThan(20);
        } finally {
            readers.shutdownNow();
            cluster.restart(2);
        }
    }

    /** Reads until it is over; every answer has every hit. */
    private static int read(Searcher searcher, AtomicBoolean over) {
        int asked = 0;
        while (!over.get()) {
            SearchResult found = searcher.forRequest().find(QueryParser.parse("ada course"));
            assertThat(found.total()).isEqualTo(10);
            assertThat(found.best(20)).hasSize(10);
            asked++;
        }
        return asked;
    }

    private static String told(Searcher search, String query) {
        SearchResult found = search.find(QueryParser.parse(query));
        StringBuilder all = new StringBuilder();
        all.append(found.total()).append(' ').append(found.interviews());
        found.best(10).forEach(hit -> all.append(' ').append(place(hit)));
        all.append(" P").append(found.facets().people().stream().limit(12).toList());
        all.append(" T").append(found.facets().topics());
        all.append(" Y").append(found.facets().years());
        for (ResultOrder order : ResultOrder.values()) {
            found.groups(order, 0, 10, 3)
                    .forEach(
                            group ->
                                    all.append(" G")
                                            .append(group.interview().slug())
                                            .append(group.total())
                                            .append(
                                                    group.hits().stream()
                                                            .map(ClusterTest::place)
                                                            .toList()));
        }
        all.append(" M").append(search.spelling().meant(QueryParser.parse(query)));
        all.append(" L").append(Concordance.of(found, Concordance.LineOrder.PLACE).lines().size());
        return all.toString();
    }

    private static String place(SearchHit hit) {
        return hit.entry().interview().slug() + "#" + hit.entry().locator().id() + hit.marks();
    }
}
