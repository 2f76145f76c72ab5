package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.layout.TemplateRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the edits, an edition made from the one before is the one made from scratch. */
class IncrementalEditionsTest {
    private static final int FEW_EDITS = 6;
    private static final int EDITS = 25;
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 1);
    }

    static LongStream furtherSeeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheOneMadeFromScratch(long seed, @TempDir Path temporary) throws IOException {
        assertEqualAtEachEdit(seed, FEW_EDITS, temporary);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("furtherSeeds")
    void equalsItAfterFurtherEditsToo(long seed, @TempDir Path temporary) throws IOException {
        assertEqualAtEachEdit(seed, EDITS, temporary);
    }

    private static void assertEqualAtEachEdit(long seed, int edits, Path temporary)
            throws IOException {
        Random random = new Random(seed);
        EditedFolder edited = new EditedFolder(temporary.resolve("corpus"), random);
        CorpusReader reader = new CorpusReader();
        SearchIndex index = SearchIndex.inMemory();
        BuildCache cache = BuildCache.inMemory();
        PageBodies bodies = new PageBodies();
        Path shown = Files.createDirectory(temporary.resolve("shown"));
        Map<String, String> lastGood = new TreeMap<>();
        for (int i = 0; i < edits; i++) {
            List<String> changed = edited.edit();
            // Half of the edits come with the names of the files, as events bring them.
            Corpus now =
                    random.nextBoolean()
                            ? reader.read(edited.folder(), changed)
                            : reader.read(edited.folder());
            Corpus scratch = new CorpusReader().read(edited.folder());
            String step = "seed %d, edit %d: %s".formatted(seed, i, edited.history());
            assertThat(now.problems()).as(step).isEqualTo(scratch.problems());
            Set<String> wrong =
                    scratch.problems().stream()
                            .filter(Problem::isError)
                            .map(Problem::file)
                            .collect(Collectors.toSet());
            Map<String, String> texts = edited.texts();
            lastGood.keySet().retainAll(texts.keySet());
            texts.forEach((file, text) -> lastGood.merge(file, text, keepIf(wrong, file)));
            SiteEdition site =
                    new SiteEdition(
                            now,
                            TEMPLATES,
                            new CompletableFuture<>(),
                            new CorpusAnalysis(now, cache),
                            new PageCache(bodies, i > 0));
            Corpus wanted = read(shown, lastGood);
            Map<String, String> made = files(site);
            Map<String, String> best = files(new SiteEdition(wanted, TEMPLATES));
            if (!wrong.isEmpty()) { // Of the file as it is now, not of the last good one, it tells.
                assertThat(made.remove("drafts.html") == null)
                        .isEqualTo(best.remove("drafts.html") == null);
            }
            assertThat(made).as(step).isEqualTo(best);
            assertThat(found(new Searcher(index.snapshot(now))))
                    .as(step)
                    .isEqualTo(found(new Searcher(SearchIndex.inMemory().snapshot(wanted))));
        }
        index.close();
    }

    private static List<Integer> found(Searcher search) {
        return Stream.of("tea", "kettle", "by:ada", "stove hour")
                .map(query -> search.count(QueryParser.parse(query)))
                .toList();
    }

    private static BinaryOperator<String> keepIf(Set<String> wrong, String file) {
        return (before, now) -> wrong.contains(file) ? before : now;
    }

    private static Corpus read(Path folder, Map<String, String> texts) throws IOException {
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        return new CorpusReader().read(folder);
    }

    /** What stands at each address, but for books and documents, which are long in the making. */
    private static Map<String, String> files(SiteEdition site) {
        Map<String, String> all = new TreeMap<>();
        site.addresses()
                .filter(at -> !at.endsWith(".epub") && !at.endsWith(".docx"))
                .forEach(at -> all.put(at, site.page(at).map(Page::text).orElse("")));
        site.oldPages()
                .map(PlannedPage::path)
                .forEach(at -> all.put(at, site.moved(at).orElse("")));
        return all;
    }

    @Test
    void takesOverWhatHasNotChanged(@TempDir Path folder) throws IOException {
        EditedFolder edited = new EditedFolder(folder, new Random(3));
        CorpusReader reader = new CorpusReader();
        Corpus before = reader.read(folder);
        edited.write("interviews/b.md", "# B\n\n## What is new?\n\nA kettle.\n");
        assertThat(taken(before, reader.read(folder, List.of("interviews/b.md"))))
                .containsExactlyInAnyOrder("a", "c", "d");
    }

    /** A definition is shown on pages, but no interview is read otherwise because of it. */
    @Test
    void readsNoInterviewAgainForADefinition(@TempDir Path folder) throws IOException {
        EditedFolder edited = new EditedFolder(folder, new Random(3));
        CorpusReader reader = new CorpusReader();
        Corpus before = reader.read(folder);
        String glossary = edited.texts().get("glossary.md");
        edited.write("glossary.md", glossary + "\nAnd another sentence.\n");
        assertThat(taken(before, reader.read(folder)))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    /** Only interviews that have the new name in their words can mention it. */
    @Test
    void readsThoseInterviewsAgainThatHaveANewTerm(@TempDir Path folder) throws IOException {
        EditedFolder edited = new EditedFolder(folder, new Random(3));
        edited.write("interviews/b.md", "# B\n\n## What is new?\n\nA **zither** player.\n");
        CorpusReader reader = new CorpusReader();
        Corpus before = reader.read(folder);
        String glossary = edited.texts().get("glossary.md");
        edited.write("glossary.md", glossary + "\n## Zither player\n\nWho plays.\n");
        Corpus after = reader.read(folder);
        assertThat(taken(before, after)).containsExactlyInAnyOrder("a", "c", "d");
        assertThat(after.occurrences("zither-player")).hasSize(1);
    }

    private static List<String> taken(Corpus before, Corpus after) {
        return after.interviews().stream()
                .filter(interview -> before.interviews().stream().anyMatch(i -> i == interview))
                .map(Interview::slug)
                .toList();
    }
}
