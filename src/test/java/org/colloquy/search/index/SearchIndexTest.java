package org.colloquy.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.search.result.Shelf.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.Facets;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The index is kept, follows the corpus, and is made anew where it cannot be used. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class SearchIndexTest {
    private static final String ONE = "## Who keeps the bell?\n\nAda keeps the bell.\n";
    private static final String TWO = "## Who keeps the tower?\n\nBruno keeps the tower.\n";

    @TempDir private Path dir;
    private Path cache;
    private Shelf shelf;

    @BeforeEach
    void write() {
        cache = dir.resolve("cache/deep");
        shelf = new Shelf(dir.resolve("corpus")).with("one.md", ONE).with("two.md", TWO);
    }

    @Test
    void isKeptBetweenStarts() throws IOException {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "keeps"))
                    .containsExactlyInAnyOrder("one#q1", "one#q1-p1", "two#q1", "two#q1-p1");
        }
        Map<String, FileTime> before = files(cache);
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
        }
        assertThat(files(cache)).isEqualTo(before);
    }

    @Test
    void aRequestWithoutTimeSaysThatThereMayBeMore() {
        Corpus corpus = shelf.read();
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            IndexSnapshot all = index.snapshot(corpus);
            Searcher hasty = new Searcher(all.within(Duration.ZERO));
            assertThat(hasty.isPartial()).isFalse();
            assertThat(places(hasty, "keeps")).isEmpty();
            assertThat(hasty.isPartial()).isTrue();
            Searcher other = new Searcher(all).forRequest();
            assertThat(places(other, "keeps")).hasSize(4);
            assertThat(other.isPartial()).isFalse();
        }
    }

    @Test
    void followsTheCorpusAndKeepsEachEditionToItself() {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            Searcher first = new Searcher(index.snapshot(shelf.read()));
            shelf.with("one.md", ONE.replace("Ada", "Carla")).with("three.md", TWO);
            Searcher second = new Searcher(index.snapshot(shelf.read()));
            assertThat(places(second, "ada")).isEmpty();
            assertThat(places(second, "carla")).containsExactly("one#q1-p1");
            assertThat(places(second, "bruno"))
                    .containsExactlyInAnyOrder("two#q1-p1", "three#q1-p1");
            assertThat(places(first, "ada")).containsExactly("one#q1-p1");
            assertThat(places(first, "carla")).isEmpty();
            assertThat(places(first, "bruno")).containsExactly("two#q1-p1");
        }
    }

    @Test
    void showsAgainWhatWasTakenBack() {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            index.snapshot(shelf.read());
            shelf.with("one.md", TWO);
            index.snapshot(shelf.read());
            shelf.with("one.md", ONE);
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
        }
    }

    @Test
    void isBroughtUpToDateWithWhatChangedWhileNobodyLooked() {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            index.snapshot(shelf.read());
        }
        shelf.with("two.md", TWO.replace("Bruno", "Dora"));
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            Searcher search = new Searcher(index.snapshot(shelf.read()));
            assertThat(places(search, "bruno")).isEmpty();
            assertThat(places(search, "dora")).containsExactly("two#q1-p1");
        }
    }

    /** As where texts are kept elsewhere: what has not changed need not be fetched. */
    @Test
    void wantsNoTextOfWhatHasNotChanged() {
        made();
        Set<String> fetched = new ConcurrentSkipListSet<>();
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            Corpus first = watched(shelf.read(), fetched);
            Searcher search = new Searcher(index.snapshot(first));
            assertThat(search.count(QueryParser.parse("keeps"))).isEqualTo(4);
            shelf.with("three.md", TWO);
            Corpus edited = watched(shelf.read(), fetched);
            List<Interview> now =
                    Stream.concat(first.interviews().stream(), edited.interview("three").stream())
                            .toList();
            search = new Searcher(index.snapshot(edited.withInterviews(now)));
            assertThat(search.count(QueryParser.parse("keeps"))).isEqualTo(6);
            assertThat(fetched).containsExactly("three");
            assertThat(places(search, "ada")).containsExactly("one#q1-p1");
            assertThat(fetched).containsExactly("one", "three");
        }
    }

    /** The same corpus, whose texts lie elsewhere. */
    private static Corpus watched(Corpus corpus, Set<String> fetched) {
        return corpus.withInterviews(
                corpus.interviews().stream()
                        .map(
                                read ->
                                        Interview.of(
                                                read.head(),
                                                () -> {
                                                    fetched.add("source of " + read.slug());
                                                    return read.source();
                                                },
                                                () -> {
                                                    fetched.add(read.slug());
                                                    return read.text();
                                                }))
                        .toList());
    }

    @Test
    void takesInInterviewsWhileOthersAreBeingRead() throws IOException {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            Corpus corpus = new CorpusReader().read(dir.resolve("corpus"), read -> {}, index);
            Set<String> fetched = new ConcurrentSkipListSet<>();
            Searcher search = new Searcher(index.snapshot(corpus));
            assertThat(places(search, "ada")).containsExactly("one#q1-p1");
            // What was taken in then is not taken in again.
            assertThat(
                            new Searcher(index.snapshot(watched(corpus, fetched)))
                                    .count(QueryParser.parse("keeps")))
                    .isEqualTo(4);
            assertThat(fetched).isEmpty();
        }
        assertThat(cache).isNotEmptyDirectory();
    }

    /** Before all is read nobody knows that the two are one. */
    @Test
    void findsPeopleByTheNamesThatTheyTurnOutToHave() throws IOException {
        String front = "---\ndate: %s\ninterviewees: [\"%s\"]\n---\n";
        shelf.with("one.md", front.formatted("2022-01-01", "Ada Sample") + ONE)
                .with("two.md", front.formatted("2021-01-01", "Ada\u00A0Sample") + TWO);
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            Corpus corpus = new CorpusReader().read(dir.resolve("corpus"), read -> {}, index);
            List<Facets.FacetCount> people =
                    new Searcher(index.snapshot(corpus))
                            .find(QueryParser.parse("keeps tower OR bell"))
                            .facets()
                            .people();
            assertThat(people).containsExactly(new Facets.FacetCount("Ada Sample", 2));
        }
    }

    @Test
    void leavesOutWhatWasReadAndIsNotShown() throws IOException {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            Corpus corpus = new CorpusReader().read(dir.resolve("corpus"), read -> {}, index);
            Corpus less = corpus.withInterviews(corpus.interview("two").stream().toList());
            assertThat(places(new Searcher(index.snapshot(less)), "ada")).isEmpty();
        }
    }

    @Test
    void givesWayToAnotherProgramThatUsesTheFolder() {
        try (SearchIndex first = SearchIndex.in(cache, "this");
                SearchIndex second = SearchIndex.in(cache, "this")) {
            first.snapshot(shelf.read());
            assertThat(places(new Searcher(second.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
            assertThat(places(new Searcher(first.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
        }
    }

    @Test
    void worksWhereTheFolderCannotBeMade() throws IOException {
        Files.writeString(dir.resolve("cache"), "a file");
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
        }
        assertThat(dir.resolve("cache")).hasContent("a file");
    }

    /** As where the disk is full: the folder is there, and nothing can be written to it. */
    @Test
    void worksWhereNothingCanBeWritten() throws IOException {
        Files.createDirectories(cache.resolve("write.lock/in-the-way"));
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
            shelf.with("one.md", ONE.replace("Ada", "Cleo"));
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "cleo"))
                    .containsExactly("one#q1-p1");
        }
        assertThat(cache.resolve("write.lock/in-the-way")).isDirectory();
    }

    @Test
    void leavesFilesAloneThatAreNotItsOwn() throws IOException {
        Files.createDirectories(cache);
        Files.writeString(cache.resolve("segments_1"), "no index");
        Files.writeString(cache.resolve("letter.txt"), "mine");
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            assertThat(places(new Searcher(index.snapshot(shelf.read())), "ada"))
                    .containsExactly("one#q1-p1");
        }
        assertThat(cache.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void replacesAnIndexOfAnotherKind() throws IOException {
        try (FSDirectory directory = FSDirectory.open(cache);
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            Document foreign = new Document();
            foreign.add(new TextField("words", "ada", Field.Store.NO));
            writer.addDocument(foreign);
        }
        healed();
    }

    @Test
    void usesNothingOfAnotherProgram() {
        made();
        Set<String> fetched = new ConcurrentSkipListSet<>();
        try (SearchIndex index = SearchIndex.in(cache, "another")) {
            Searcher search = new Searcher(index.snapshot(watched(shelf.read(), fetched)));
            assertThat(search.count(QueryParser.parse("keeps"))).isEqualTo(4);
        }
        assertThat(fetched).containsExactly("one", "two");
        fetched.clear();
        try (SearchIndex index = SearchIndex.in(cache, "another")) {
            index.snapshot(watched(shelf.read(), fetched));
        }
        assertThat(fetched).isEmpty();
        healed();
    }

    /** Each file in turn is cut short, has one byte changed, is emptied, and is gone. */
    @TestFactory
    Stream<DynamicTest> healsWhatIsDamaged() throws IOException {
        made();
        Map<String, byte[]> whole = contents(cache);
        return whole.keySet().stream()
                .filter(name -> !name.equals("write.lock"))
                .flatMap(
                        name ->
                                Stream.of("cut", "changed", "emptied", "gone")
                                        .map(
                                                how ->
                                                        DynamicTest.dynamicTest(
                                                                name + " " + how,
                                                                () -> heals(whole, name, how))));
    }

    private void heals(Map<String, byte[]> whole, String name, String how) throws IOException {
        for (String file : files(cache).keySet()) {
            Files.delete(cache.resolve(file));
        }
        for (Map.Entry<String, byte[]> file : whole.entrySet()) {
            Files.write(cache.resolve(file.getKey()), file.getValue());
        }
        byte[] bytes = Objects.requireNonNull(whole.get(name)).clone();
        Path file = cache.resolve(name);
        switch (how) {
            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "emptied" -> Files.write(file, new byte[0]);
            case "gone" -> Files.delete(file);
            default -> {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        healed();
    }

    private void made() {
        try (SearchIndex index = SearchIndex.in(cache, "this")) {
            index.snapshot(shelf.read());
        }
    }

    private void healed() {
        for (int start = 0; start < 2; start++) {
            try (SearchIndex index = SearchIndex.in(cache, "this")) {
                Searcher search = new Searcher(index.snapshot(shelf.read()));
                assertThat(places(search, "ada")).containsExactly("one#q1-p1");
                assertThat(places(search, "keeps")).hasSize(4);
            }
        }
    }

    private static Map<String, FileTime> files(Path folder) throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        for (Path file : list(folder)) {
            files.put(String.valueOf(file.getFileName()), Files.getLastModifiedTime(file));
        }
        return files;
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path file : list(folder)) {
            contents.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        return contents;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
