package org.colloquy.serve.replica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.build.ProgramVersion;
import org.colloquy.console.Console;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.Searcher;
import org.colloquy.serve.LiveCorpus;
import org.colloquy.site.EarlierFiles;
import org.colloquy.site.FetchedFiles;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds, and servers that start from copies of them or refuse to. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class ReplicaTest {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    private static final Console QUIET = new Console(NOWHERE, NOWHERE);
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 3, 5, 9, 30, 0, 0, ZoneOffset.UTC);
    private static final String TIDES = "## Who reads the gauge?\n\nAda reads the gauge at noon.\n";

    @TempDir private Path dir;
    private Path corpus;
    private Path built;

    @BeforeEach
    void build() throws IOException {
        corpus = Files.createDirectories(dir.resolve("corpus"));
        built = dir.resolve("built");
        Files.writeString(corpus.resolve("tides.md"), TIDES);
        Files.writeString(corpus.resolve("bells.md"), "## Who rings?\n\nBruno rings the bell.\n");
        Files.writeString(
                corpus.resolve("later.md"),
                "---\npublish: 2026-03-06\n---\n## Who waits?\n\nNobody waits for the gauge.\n");
        make();
    }

    private EditionBuild.BuildOutcome make() {
        return new EditionBuild(corpus, built, null, NOW).make(QUIET);
    }

    @AfterEach
    void allowToDelete() throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            all.forEach(path -> path.toFile().setWritable(true));
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }

    private static SortedMap<String, String> look(Path folder) throws IOException {
        SortedMap<String, String> look = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                FileTime time = Files.getLastModifiedTime(each);
                String bytes = Files.isDirectory(each) ? "" : Digest.of(Files.readAllBytes(each));
                look.put(each.toString(), time + bytes);
            }
        }
        return look;
    }

    private static Corpus read(Replica replica, Path folder) {
        LiveCorpus live =
                new LiveCorpus(folder, null, false, QUIET, replica::readings, replica.clock());
        return replica.checked(folder, live.read());
    }

    private static void lock(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(path -> assertThat(path.toFile().setReadOnly()).isTrue());
        }
    }

    @Test
    void startsFromACopyElsewhereAndWritesNothing() throws Exception {
        Path cache = copy(built, dir.resolve("copy"));
        Path folder = copy(corpus, dir.resolve("other"));
        lock(cache);
        lock(folder);
        SortedMap<String, String> before = look(cache);
        before.putAll(look(folder));
        for (int i = 0; i < 2; i++) {
            Replica replica = Replica.of(cache);
            Corpus shown = read(replica, folder);
            assertThat(shown.interviews())
                    .extracting(Interview::slug)
                    .containsExactlyInAnyOrder("bells", "tides");
            Searcher search = new Searcher(replica.index().prepare(shown).get());
            assertThat(search.find(QueryParser.parse("gauge")).total()).isEqualTo(2);
            replica.readings().endBuild();
            replica.close();
        }
        SortedMap<String, String> after = look(cache);
        after.putAll(look(folder));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void staysOnTheDayOfItsBuild() {
        assertThat(ZonedDateTime.now(Replica.of(built).clock())).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readings/build", "search/"})
    void refusesADamagedByte(String name) throws IOException {
        Path file = file(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused("\"" + file + "\" is damaged: copy the build again");
    }

    @Test
    void refusesAFileThatIsCut() throws IOException {
        Path file = file("readings/build");
        Files.write(file, List.of("half"));
        refused("\"" + file + "\" is damaged");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Path file = file("search/");
        Files.delete(file);
        refused("\"" + file + "\" is missing");
    }

    @Test
    void refusesAFileMoreThanThereWas() throws IOException {
        Path file = Files.writeString(built.resolve("edition/search/segments_99"), "mine");
        refused("\"" + file + "\" belongs to no build");
    }

    @Test
    void refusesAFolderThatIsNoBuild() throws IOException {
        Files.delete(built.resolve("manifest"));
        refused("\"" + built + "\" is no build");
    }

    @Test
    void refusesADamagedManifest() throws IOException {
        Path file = built.resolve("manifest");
        Files.writeString(file, Files.readString(file).replace("moment 2026", "moment 2025"));
        refused("\"" + file + "\" is damaged");
    }

    @Test
    void refusesTheBuildOfAnotherProgram() throws IOException {
        BuildManifest mine = BuildManifest.read(built).orElseThrow();
        BuildManifest other =
                new BuildManifest(
                        "0.9 on Java 17",
                        Digest.of("another"),
                        mine.edition(),
                        mine.now(),
                        mine.files());
        Files.writeString(built.resolve("manifest"), other.text());
        refused("was built by 0.9 on Java 17, and this is " + ProgramVersion.label());
    }

    @Test
    void refusesAnotherCorpus() throws IOException {
        Files.writeString(corpus.resolve("tides.md"), TIDES.replace("noon", "dawn"));
        Replica replica = Replica.of(built);
        assertThatThrownBy(() -> read(replica, corpus))
                .isInstanceOf(UsageException.class)
                .hasMessageMatching(
                        ".*was built of edition [0-9a-f]{16}, and .* is edition [0-9a-f]{16}: .*");
    }

    private Path file(String name) throws IOException {
        Path place = built.resolve("edition").resolve(name);
        if (!name.endsWith("/")) {
            return place;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private void refused(String why) {
        assertThatThrownBy(() -> Replica.of(built))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--cache: ")
                .hasMessageContaining(why);
    }

    @Test
    void anotherBuildTakesItsPlaceAsAWhole() throws Exception {
        Files.writeString(corpus.resolve("tides.md"), TIDES.replace("noon", "dawn"));
        make();
        Replica replica = Replica.of(built);
        Corpus shown = read(replica, corpus);
        Searcher search = new Searcher(replica.index().prepare(shown).get());
        assertThat(search.find(QueryParser.parse("dawn")).total()).isEqualTo(1);
        assertThat(search.find(QueryParser.parse("noon")).total()).isZero();
        try (Stream<Path> beside = Files.list(dir)) {
            assertThat(beside).containsExactlyInAnyOrder(corpus, built);
        }
    }

    @Test
    void aDamagedBuildIsBuiltAnew() throws IOException {
        Files.write(file("readings/build"), List.of("half"));
        make();
        assertThat(read(Replica.of(built), corpus).interviews()).hasSize(2);
    }

    @Test
    void doesNotReplaceWhatNoBuildWrote() throws IOException {
        Files.writeString(built.resolve("notes.txt"), "mine");
        assertThatThrownBy(this::make)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("has files that no build wrote (");
        assertThat(built.resolve("manifest")).exists();
        assertThatThrownBy(() -> new EditionBuild(corpus, corpus.resolve("in"), null, NOW).check())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("may be inside the other");
    }

    @Test
    void isNotMadeInTheCorpusByWayOfALink() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("link"), corpus);
        EditionBuild inside = new EditionBuild(corpus, link.resolve("built"), null, NOW);
        assertThatThrownBy(inside::check)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("may be inside the other");
        assertThat(corpus.resolve("built")).doesNotExist();
    }

    @Test
    void keepsWhatPagesOfTheEditionBeforeFetch() throws IOException {
        List<String> first = entries(corpus);
        Files.writeString(corpus.resolve("more.md"), "# More\n\n## Who comes?\n\nEva comes.\n");
        make();
        List<String> second = entries(corpus);
        assertThat(second).hasSize(1).isNotEqualTo(first);
        EarlierFiles earlier = earlier(built);
        assertThat(earlier.find(first.get(0)))
                .hasValueSatisfying(
                        file -> {
                            assertThat(file.type()).isEqualTo(Page.SCRIPT);
                            assertThat(file.in(ContentCoding.IDENTITY).bytes())
                                    .asString(UTF_8)
                                    .startsWith("colloquy.entries(");
                        });
        assertThat(earlier.find(second.get(0))).isEmpty();
        // The same edition once more has the same one before it.
        make();
        assertThat(earlier(built).find(first.get(0))).isPresent();
        // Another has this one before it, and no longer the first.
        Files.delete(corpus.resolve("bells.md"));
        make();
        assertThat(earlier(built).find(second.get(0))).isPresent();
        assertThat(earlier(built).find(first.get(0))).isEmpty();
    }

    private static EarlierFiles earlier(Path cache) {
        try (Replica replica = Replica.of(cache)) {
            return replica.earlier();
        }
    }

    private static List<String> entries(Path folder) {
        Corpus shown =
                new LiveCorpus(
                                folder,
                                null,
                                true,
                                QUIET,
                                BuildCache::inMemory,
                                Replica.standing(NOW))
                        .read()
                        .withoutDrafts();
        return new FetchedFiles(shown)
                .all()
                .map(FetchedFiles.FetchedFile::address)
                .filter(address -> address.startsWith("index/"))
                .toList();
    }

    @Test
    void comesAfterABuildElsewhere() throws IOException {
        List<String> first = entries(corpus);
        Path monday = built;
        Path tuesday = dir.resolve("tuesday");
        Files.delete(corpus.resolve("later.md"));
        Files.writeString(corpus.resolve("more.md"), "# More\n\n## Who comes?\n\nEva comes.\n");
        new EditionBuild(corpus, tuesday, monday, NOW).make(QUIET);
        assertThat(earlier(tuesday).find(first.get(0))).isPresent();
        EditionBuild none = new EditionBuild(corpus, tuesday, dir.resolve("none"), NOW);
        assertThatThrownBy(() -> none.make(QUIET))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--after: ");
    }
}
