package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.asset.AssetSources;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index of a copy of files: how much of it a query can load, and that it is always the same.
 */
class FileSearchTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final int SMALL = 300_000;

    private static Corpus read(Path folder) throws IOException {
        return new CorpusReader().read(folder);
    }

    private static Map<String, String> files(FileSearch search) {
        Map<String, String> files = new TreeMap<>();
        search.addresses()
                .forEach(address -> files.put(address, search.page(address).orElseThrow().text()));
        return files;
    }

    private static int bytes(Map<String, String> files) {
        return files.values().stream().mapToInt(text -> text.getBytes(UTF_8).length).sum();
    }

    @Test
    void theWholeIndexOfTheExampleIsSmallerThanAFirstQueryMayLoad() throws IOException {
        Map<String, String> files = files(FileSearch.of(read(SEEDS)));
        assertThat(files).hasSizeGreaterThan(3);
        assertThat(bytes(files) + FileSearch.SCRIPTS).isLessThan(SMALL);
    }

    @Test
    void theFirstTermMayHaveNoDefinition(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("glossary.md"), "## Cup\n\n## Pot\n\nOf clay.\n");
        Files.writeString(folder.resolve("a.md"), "# A\n\n## Which cup?\n\nThis pot.\n");
        assertThat(files(FileSearch.of(read(folder))).values())
                .anyMatch(t -> t.contains("Of clay"));
    }

    @Test
    void theScriptsAreNoLargerThanIsReckonedWith() {
        Assets assets = Assets.all();
        int length =
                List.of(Assets.FINDING, AssetSources.LIBRARY).stream()
                        .map(name -> assets.find(Assets.folder() + name).orElseThrow())
                        .mapToInt(asset -> asset.in(ContentCoding.IDENTITY).bytes().length)
                        .sum();
        assertThat(length).isBetween(1, FileSearch.SCRIPTS);
    }

    @Test
    void pagesOfTheHouseAreListedBehindInterviews(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("interviews"));
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("interviews/a.md"), "# A\n\n## Which cup?\n\nThis.\n");
        String without = files(FileSearch.of(read(folder))).get(FileSearch.CONTENTS);
        assertThat(without).doesNotContain("\"pages\":[");
        Files.writeString(folder.resolve("pages/b.md"), "# Rights\n\n## Use\n\nQuote *us*.\n");
        Map<String, String> files = files(FileSearch.of(read(folder)));
        assertThat(files.get(FileSearch.CONTENTS))
                .contains(
                        "\"pages\":[{\"href\":\"pages/b.html\",\"language\":\"en\",\"title\":\"Rights\",\"first\":2}]");
        assertThat(files.get("search/texts-0.js"))
                .contains("[\"Rights\",\"\"],[\"Use\",\"use\"],[\"Quote us.\",\"use\"]]");
    }

    @Test
    void noQueryOverAHundredInterviewsLoadsMoreThanItMay() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        FileSearch search = FileSearch.of(read(CORPORA));
        assertThat(search.addresses()).hasSizeGreaterThan(20);
        assertThat(search.mostLoaded()).isLessThan(FileSearch.MOST_BYTES);
    }

    @Test
    void twoIndexesOfOneCorpusAreTheSame() throws IOException {
        assertThat(files(FileSearch.of(read(SEEDS)))).isEqualTo(files(FileSearch.of(read(SEEDS))));
    }

    @Test
    void whatIsTooLargeHasContentsThatSaySo() throws IOException {
        Map<String, String> files = files(FileSearch.of(read(SEEDS), SMALL / 10));
        assertThat(files).containsOnlyKeys(FileSearch.CONTENTS);
        assertThat(files.get(FileSearch.CONTENTS))
                .startsWith("colloquy.stretch(\"\", \"contents\", {\"says\":")
                .contains("too large")
                .doesNotContain("\"interviews\":[");
    }
}
