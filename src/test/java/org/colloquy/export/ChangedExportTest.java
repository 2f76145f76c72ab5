package org.colloquy.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.build.output.FolderTree;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.export.SiteExport.ExportOutcome;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestSite;
import org.colloquy.site.SiteFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** An export after an edit is the same as a whole one, and touches only what is other. */
class ChangedExportTest {
    private static final FileTime EARLIER = FileTime.fromMillis(1_600_000_000_000L);

    @TempDir private Path folder;

    private final BuildCache cache = BuildCache.inMemory();
    private Path corpus;
    private Path site;

    private interface Edit {
        void make() throws IOException;
    }

    @BeforeEach
    void write() throws IOException {
        corpus = folder.resolve("corpus");
        site = folder.resolve("site");
        put(
                "colloquy.yaml",
                "title: Talks\nbase-url: https://talks.example/\nembed-hosts: [a.example]\n");
        put(
                "glossary.md",
                "# Terms\n\n## tide gauge\n\nMeasures *tides*.\n\n## harbour\n\nWhere ships lie.\n");
        put("people.md", "# People\n\n## Ada Sample\n\nDrinks tea.\n");
        for (int i = 1; i <= 5; i++) {
            put(
                    "interviews/t" + i + ".md",
                    talk(i, "The tide gauge stands in the harbour, says Ida Asks."));
        }
        put(
                "interviews/t6.md",
                "# Sixth\n\n**Ada Sample:** The tide gauge.\n\n**Ida Asks:** Why?\n");
        put(
                "interviews/t1.ko.md",
                "---\nlanguage: ko\ntranslation-of: t1\n---\n# 하나\n\n## 왜?\n\n물.\n");
        put("pages/about.md", "# About\n\nWho we are.\n");
        put(
                "interviews/heard.md",
                """
                ---
                title: A heard talk
                media:
                  - file: first.mp3
                  - {file: second.mp3, start: 00:01:00}
                ---

                **Ada Sample:** [00:00:12] Tides?

                **Ben Said:** [00:01:05] Tides.
                """);
        put("interviews/first.mp3", "a sound");
        put("interviews/second.mp3", "a sound");
        Files.write(
                corpus.resolve("interviews/gauge.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    private static String talk(int number, String words) {
        return """
            ---
            title: Talk %d
            date: 202%d-01-02
            interviewees: [%s]
            series: %s
            tags: [sea, %s]
            ---
            ## What is a tide gauge to you?

            %s See [another](t%d.md#q1).

            ## And the harbour?

            Yes. ![A gauge](gauge.png)
            """
                .formatted(
                        number,
                        number,
                        number % 2 == 0 ? "Ada Sample" : "Ben Said",
                        number < 4 ? "First" : "Other",
                        number % 2 == 0 ? "tools" : "work",
                        words,
                        number % 5 + 1);
    }

    private void put(String name, String text) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void change(String name, String from, String to) throws IOException {
        String text = Files.readString(corpus.resolve(name));
        assertThat(text).contains(from);
        put(name, text.replace(from, to));
    }

    private ExportOutcome export() throws IOException {
        Corpus read = new CorpusReader(cache).read(corpus);
        SiteFiles files = new SiteFiles(read.withoutDrafts(), Map.of(), cache);
        try (ExportFolder out = ExportFolder.open(site, corpus, folder.resolve("memories"))) {
            return SiteExport.write(files, out, (some, all) -> {});
        }
    }

    private Map<String, byte[]> whole() throws IOException {
        Path other = folder.resolve("whole");
        FolderTree.delete(other);
        Corpus read = new CorpusReader().read(corpus);
        TestSite.write(read.withoutDrafts(), other, corpus);
        return files(other);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void assertWhole(String what) throws IOException {
        Map<String, byte[]> is = files(site);
        Map<String, byte[]> wanted = whole();
        assertThat(is.keySet()).as(what).isEqualTo(wanted.keySet());
        wanted.forEach(
                (path, bytes) -> {
                    if (!Arrays.equals(bytes, is.get(path))) {
                        throw new AssertionFailedError(
                                what + ": " + path + " is other than in a whole export",
                                new String(bytes, StandardCharsets.UTF_8),
                                new String(is.get(path), StandardCharsets.UTF_8));
                    }
                });
    }

    private List<Edit> edits() {
        return List.of(
                () -> change("interviews/t2.md", "stands in", "stood beside"),
                () -> change("interviews/t3.md", "title: Talk 3", "title: The third"),
                () ->
                        change(
                                "interviews/t4.md",
                                "## And the",
                                "## Once more?\n\nNo.\n\n## And the"),
                () -> change("interviews/t5.md", "Ben Said", "Cem Newman"),
                () -> change("interviews/t6.md", "The tide gauge.", "Ben Said knew."),
                () -> change("interviews/t3.md", "tags: [sea, work]", "tags: [Sea, land]"),
                () -> change("interviews/t5.md", "date: 2025", "date: 2019"),
                () -> change("interviews/t1.ko.md", "물", "바다"),
                () -> change("interviews/heard.md", "00:00:12", "00:00:13"),
                () -> change("interviews/heard.md", "start: 00:01:00", "start: 00:01:02"),
                () -> change("interviews/heard.md", "Tides.", "High tides."),
                () -> put("interviews/second.mp3", "another sound"),
                () -> change("glossary.md", "Where ships lie", "A place for ships"),
                () -> change("glossary.md", "# Terms", "# Terms\n\n## ships\n\nThey swim.\n"),
                () -> change("people.md", "Drinks tea", "Drank tea"),
                () -> change("colloquy.yaml", "title: Talks", "title: More talks"),
                () -> change("pages/about.md", "Who we are", "Who we were"),
                () ->
                        Files.write(
                                corpus.resolve("interviews/gauge.png"), new byte[] {1, 2, 3, 4, 5}),
                () -> Files.delete(corpus.resolve("interviews/t2.md")),
                () ->
                        Files.move(
                                corpus.resolve("interviews/t4.md"),
                                corpus.resolve("interviews/u4.md")),
                () -> put("interviews/t7.md", talk(7, "A new harbour, with Ben Said.")),
                () -> change("interviews/t3.md", "stands in", "[stands](t8.md#q1) in"),
                () -> change("glossary.md", "A place", "A place ([seen](interviews/t8.md))"),
                () -> change("pages/about.md", "we were", "we [were](../interviews/t8.md)"),
                () -> put("interviews/series.yaml", "text: As [before](t8.md).\n"),
                () ->
                        change(
                                "colloquy.yaml",
                                "title: More talks",
                                "title: More talks\nmenu: [{Eighth: interviews/t8.md}]"),
                () -> put("interviews/t8.md", talk(8, "A harbour without people.")),
                () -> put("interviews/t9.md", talk(8, "Another one of the same name.")),
                () -> put("interviews/a0.md", "# First of all\n\n**Nobody Knew:** Tides.\n"),
                () -> Files.delete(corpus.resolve("interviews/t8.md")),
                () -> change("interviews/t5.md", "t1.md#q1", "t1.md#and-the-harbour"),
                () ->
                        change(
                                "interviews/t1.md",
                                "## And the",
                                "## Once more?\n\nNo.\n\n## And the"),
                () -> change("interviews/t1.md", "says Ida Asks", "as Cem Newman and Ida Asks say"),
                () -> change("interviews/t1.md", "as Cem", "as Ben Said, Cem"),
                () -> change("interviews/t6.md", "Why?", "Why the harbour?"),
                () -> change("interviews/t6.md", "Ida Asks", "Eda Inquires"),
                () -> change("interviews/t5.md", "title: Talk 5", "title: Five\nsubtitle: Tides"),
                () ->
                        put(
                                "interviews/t3.segments.csv",
                                "locator,title,tags\nq2-p1,Ships,land; sea\n"),
                () -> change("interviews/t3.segments.csv", "Ships", "Boats"),
                () -> change("interviews/t3.md", "Yes.", "Maybe."),
                () -> change("interviews/t3.md", "Maybe.", "Yes, yes, in the harbour."));
    }

    @Tag("slow")
    @Test
    void isTheSameAsAWholeOneAfterEachEdit() throws IOException {
        export();
        assertWhole("at first");
        int number = 0;
        for (Edit edit : edits()) {
            edit.make();
            ExportOutcome outcome = export();
            assertThat(outcome.whole()).as("edit " + number).isNull();
            assertWhole("edit " + number++);
        }
    }

    @Tag("slow")
    @Test
    void goesOnAfterAPictureWithALineBreakInItsName() throws IOException {
        put("interviews/a\nb.png", "A picture.");
        change("interviews/t2.md", "gauge.png", "a%0Ab.png");
        export();
        change("interviews/t2.md", "a%0Ab.png", "gauge.png");
        Files.delete(corpus.resolve("interviews/a\nb.png"));
        assertThat(export().whole()).isNull();
        assertWhole("without the picture");
    }

    @Test
    void touchesOnlyWhatIsOther() throws IOException {
        export();
        Map<String, byte[]> before = files(site);
        for (String path : before.keySet()) {
            Files.setLastModifiedTime(site.resolve(path), EARLIER);
        }
        assertThat(export().changed()).isZero();
        change("interviews/t2.md", "stands in", "stood beside");
        ExportOutcome outcome = export();
        int others = 0;
        for (Map.Entry<String, byte[]> file : files(site).entrySet()) {
            boolean isSame = Arrays.equals(file.getValue(), before.get(file.getKey()));
            boolean isKept = Files.getLastModifiedTime(site.resolve(file.getKey())).equals(EARLIER);
            assertThat(isKept).as(file.getKey()).isEqualTo(isSame);
            others += isSame ? 0 : 1;
        }
        assertThat(outcome.changed()).isEqualTo(others - 1).isBetween(10, 80);
    }

    @Tag("slow")
    @Test
    void whatSomebodyElseChangedIsPutRight() throws IOException {
        export();
        Files.writeString(site.resolve("interviews/t2.html"), "other");
        Files.delete(site.resolve("interviews/t3.txt"));
        assertThat(export().changed()).isEqualTo(2);
        assertWhole("mended");
    }

    @Tag("slow")
    @Test
    void whatSomebodyElseChangesMeanwhileTheNextPutsRight() throws IOException {
        export();
        SiteFiles files = new SiteFiles(new CorpusReader(cache).read(corpus).withoutDrafts());
        try (ExportFolder out = ExportFolder.open(site, corpus, folder.resolve("memories"))) {
            Files.writeString(site.resolve("interviews/t2.html"), "other");
            SiteExport.write(files, out, (some, all) -> {});
        }
        assertThat(export().changed()).isEqualTo(1);
        assertWhole("mended");
    }

    @Tag("slow")
    @Test
    void aDamagedListMeansAWholeExport() throws IOException {
        export();
        Path list = site.resolve(FileList.NAME);
        String whole = Files.readString(list);
        Files.writeString(list, whole.substring(0, whole.length() / 2));
        assertThat(export().whole()).contains("damaged");
        assertWhole("damaged");
        assertThat(export().whole()).isNull();
        Files.writeString(list, "# A list of mine\n");
        assertThatThrownBy(this::export)
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("files that no export wrote");
        Files.writeString(list, whole.substring(0, whole.length() / 2));
        Files.writeString(site.resolve("mine.txt"), "mine");
        assertThatThrownBy(this::export).hasMessageContaining("mine.txt");
        assertThat(site.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void anInterruptedExportIsFinishedByTheNext() throws IOException {
        export();
        OutputFolder target = OutputFolder.of(site, corpus, "exported files");
        Path staged = Files.createDirectories(target.beside("new").resolve("interviews"));
        Files.writeString(staged.resolve("t2.html"), "half");
        Files.writeString(
                target.beside("moves"), "put interviews/t2.html\ngone interviews/t3.txt\nend\n");
        assertThat(export().changed()).isEqualTo(2);
        assertWhole("finished");
        assertThat(target.beside("moves")).doesNotExist();
        Files.writeString(target.beside("moves"), "gone interviews/t3.txt\n");
        assertThat(export().changed()).isZero();
    }

    @Tag("slow")
    @Test
    void manyEditsAtOnceAreTheSameToo() throws IOException {
        export();
        List<Edit> edits = new ArrayList<>(edits().subList(0, 13));
        Collections.shuffle(edits, new Random(7));
        for (Edit edit : edits) {
            edit.make();
        }
        export();
        assertWhole("many");
    }
}
