package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.ManyInterviews;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.layout.PlannedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index of a copy of files: how much of it a query can load, and that it is always the same.
 */
class FileSearchTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final int SMALL = 300_000;

    /** Bytes of the scripts that a first query loads beside the index. */
    private static final int SCRIPTS = 100_000;

    private static Corpus read(Path folder) throws IOException {
        return new CorpusReader().read(folder);
    }

    private static FileSearch search(Path folder) throws IOException {
        return FileSearch.of(read(folder), BuildCache.inMemory());
    }

    private static Map<String, String> files(FileSearch search) {
        Map<String, String> files = new TreeMap<>();
        search.planned()
                .map(PlannedPage::path)
                .forEach(address -> files.put(address, search.page(address).orElseThrow().text()));
        return files;
    }

    private static String file(Map<String, String> files, String beginning) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static int bytes(Map<String, String> files) {
        return files.values().stream().mapToInt(text -> text.getBytes(UTF_8).length).sum();
    }

    @Test
    void theWholeIndexOfTheExampleIsSmallerThanAFirstQueryMayLoad() throws IOException {
        Map<String, String> files = files(search(SEEDS));
        assertThat(files).hasSizeGreaterThan(3);
        assertThat(bytes(files) + SCRIPTS).isLessThan(SMALL);
    }

    @Test
    void theFirstTermMayHaveNoDefinition(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("glossary.md"), "## Cup\n\n## Pot\n\nOf clay.\n");
        Files.writeString(folder.resolve("a.md"), "# A\n\n## Which cup?\n\nThis pot.\n");
        assertThat(files(search(folder)).values()).anyMatch(t -> t.contains("Of clay"));
    }

    @Test
    void theScriptsAreNoLargerThanIsReckonedWith() {
        Assets assets = Assets.all();
        int length =
                Stream.of(Assets.FINDING)
                        .map(name -> assets.find(Assets.folder() + name).orElseThrow())
                        .mapToInt(asset -> asset.in(ContentCoding.IDENTITY).bytes().length)
                        .sum();
        assertThat(length).isBetween(1, SCRIPTS);
    }

    @Test
    void pagesOfTheHouseAreListedBehindInterviews(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("interviews"));
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("interviews/a.md"), "# A\n\n## Which cup?\n\nThis.\n");
        String without = files(search(folder)).get(FileSearch.CONTENTS);
        assertThat(without).contains("\"interviews\":1,\"pages\":0,\"units\":\"CAAA");
        Files.writeString(folder.resolve("pages/b.md"), "# Rights\n\n## Use\n\nQuote *us*.\n");
        Map<String, String> files = files(search(folder));
        assertThat(files.get(FileSearch.CONTENTS)).contains("\"interviews\":1,");
        assertThat(file(files, "search/shown-")).contains("[\"pages/b.html\",");
        assertThat(files.get("search/pages/b-0.js"))
                .contains("[[\"Rights\",\"\"],[\"Use\",\"use\"],[\"Quote us.\",\"use\"]]");
    }

    @Test
    void twoIndexesOfOneCorpusAreTheSame() throws IOException {
        assertThat(files(search(SEEDS))).isEqualTo(files(search(SEEDS)));
    }

    /** Threads share the work, and may be done with it in any order. */
    @Test
    void twoIndexesOfManyInterviewsAreTheSame(@TempDir Path folder) throws IOException {
        ManyInterviews.write(folder, 150, 7);
        assertThat(files(search(folder))).isEqualTo(files(search(folder)));
    }

    @Test
    void anEditChangesFewFiles(@TempDir Path folder) throws IOException {
        ManyInterviews.write(folder, 40, 7);
        Map<String, String> before = files(search(folder));
        Path edited = folder.resolve("interviews/talk-00021.md");
        Files.writeString(edited, Files.readString(edited) + "\nAn added harbour.\n");
        Map<String, String> after = files(search(folder));
        after.entrySet().removeAll(before.entrySet());
        assertThat(after.size()).isLessThan(12);
        assertThat(before).hasSizeGreaterThan(60);
    }

    @Test
    void noWordIsTheNameOfAFile(@TempDir Path folder) throws IOException {
        String words = "../../etc/passwd CON \u202Eevil \\\\host\\x \"); alert(1)//";
        Files.writeString(folder.resolve("a.md"), "# A\n\n## Which?\n\n" + words + "\n");
        assertThat(files(search(folder)).keySet())
                .allMatch(
                        name ->
                                name.matches(
                                        "search/(contents|(words|lists|places|shown|voices|terms)-[0-9a-f]{16}|interviews/a-\\d+)\\.js"));
    }
}
