package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.colloquy.site.asset.Assets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriUtils;

/** The command that writes a site as files: which, where, and what it refuses to overwrite. */
class ExportCommandTest {
    private static final List<String> NOT_SENT = List.of(".colloquy-export", ".nojekyll");

    @TempDir private Path folder;
    @TempDir private Path caches;

    private CommandOutcome export(Path corpus, Path to, String... more) {
        String cache = caches.toString();
        return CommandOutcome.of(
                List.of("export", corpus.toString(), "--to", to.toString(), "--cache", cache),
                more);
    }

    private static void assertRefused(CommandOutcome outcome, String why) {
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).hasLineCount(1).startsWith("colloquy: ").contains(why);
    }

    /** A corpus of one interview with a picture. */
    private Path corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("harbour.md"),
                "# The harbour\n\n## When?\n\nAt night.\n\n![A gauge](gauge%20one.png)\n");
        Files.write(corpus.resolve("gauge one.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        return corpus;
    }

    private static Map<String, Path> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    file -> site.relativize(file).toString(),
                                    file -> file,
                                    (a, b) -> a,
                                    TreeMap::new));
        }
    }

    private static Map<String, String> contents(Path site) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (var file : files(site).entrySet()) {
            contents.put(
                    file.getKey(), Files.readString(file.getValue(), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    @ParameterizedTest
    @CsvSource({
        "seeds, https://interviews.example/talks/",
        "src/test/resources/corpora/bare,",
    })
    void writesTheBytesThatAreServed(Path corpus, @Nullable String base) throws Exception {
        assertServed(corpus, base);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "seeds,",
        "src/test/resources/corpora/shapes,",
        "src/test/resources/corpora/links, https://interviews.example",
    })
    void writesTheBytesOfFurtherCorporaThatAreServed(Path corpus, @Nullable String base)
            throws Exception {
        assertServed(corpus, base);
    }

    private void assertServed(Path corpus, @Nullable String base) throws Exception {
        Path site = folder.resolve("site");
        TestSite.export(corpus, site, base == null ? null : base.replaceFirst("/?$", "/"));
        Map<String, Path> files = files(site);
        files.keySet().removeAll(NOT_SENT);
        assertThat(files).hasSizeGreaterThan(18);
        HttpClient client = HttpClient.newHttpClient();
        try (TestSite served =
                TestSite.published(corpus, base == null ? null : base.replaceFirst("/?$", "/"))) {
            for (var file : files.entrySet()) {
                URI address =
                        URI.create(
                                served.at(
                                        UriUtils.encodePath(
                                                file.getKey(), StandardCharsets.UTF_8)));
                HttpResponse<byte[]> answer =
                        client.send(
                                HttpRequest.newBuilder(address).build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(200);
                assertThat(answer.body())
                        .as(file.getKey())
                        .isEqualTo(Files.readAllBytes(file.getValue()));
            }
        }
    }

    @Test
    void namesAllThatIsWrongInFilesOfEditions() throws IOException {
        Path corpus = corpus();
        Path one = Files.writeString(folder.resolve("one.yaml"), "titel: T\nseries: [none]\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "title: T\nindex: maybe\n");
        Path to = folder.resolve("site");
        CommandOutcome outcome =
                export(corpus, to, "--edition", one.toString(), "--edition", two.toString());
        assertRefused(outcome, "--edition: nothing is exported, for 5 faults; see above");
        assertThat(outcome.out().lines())
                .containsExactly(
                        one
                                + ":1:1: error: bad-edition: \"titel\" is no key here; did you mean \"title\"?",
                        one + ":1:1: error: bad-edition: title: an edition has one",
                        one + ":2:10: error: bad-edition: series: there is no series \"none\"",
                        two + ":1:1: error: bad-edition: interviews: an edition has at least one",
                        two + ":2:8: error: bad-edition: index: expected true or false");
        assertThat(to).doesNotExist();
    }

    @Test
    void oldAddressesLeadOn() throws Exception {
        Path corpus = corpus();
        Files.writeString(
                corpus.resolve("new-name.md"),
                "---\ntitle: New\naliases: [old/name]\n---\n## When?\n\nAt night.\n");
        Path site = folder.resolve("site");
        TestSite.export(corpus, site, null);
        String page = Files.readString(site.resolve("interviews/old/name.html"));
        assertThat(page)
                .contains("content=\"0; url=../../interviews/new-name.html\"")
                .contains("src=\"../../" + Assets.folder() + "moved.js\"");
        assertThat(Files.readString(site.resolve("interviews/old/name/q1.html")))
                .contains("url=../../../interviews/new-name/q1.html");
        try (TestSite served = TestSite.published(corpus, null)) {
            URI old = URI.create(served.at("interviews/old/name.html?r=q1-p1.2.AAAAAA.AAAA"));
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(old).build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(
                            to -> assertThat(to).endsWith("new-name.html?r=q1-p1.2.AAAAAA.AAAA"));
            assertThat(answer.body()).isEqualTo(page);
        }
    }

    @Test
    void writesTwiceTheSameAndKeepsTheTimeOfWhatIsUnchanged() throws IOException {
        Path corpus = corpus();
        Path site = folder.resolve("new/site");
        assertThat(export(corpus, site).status()).isZero();
        Map<String, String> first = contents(site);
        FileTime then = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path file : files(site).values()) {
            Files.setLastModifiedTime(file, then);
        }
        assertThat(export(corpus, site).out()).contains(": 0 new or changed, 0 removed");
        assertThat(contents(site)).isEqualTo(first);
        for (Path file : files(site).values()) {
            assertThat(Files.getLastModifiedTime(file)).as("%s", file).isEqualTo(then);
        }

        Files.writeString(corpus.resolve("harbour.md"), "# The harbour\n\n## When?\n\nAt noon.\n");
        CommandOutcome outcome = export(corpus, site);
        Set<String> gone = new TreeSet<>(first.keySet());
        gone.removeAll(contents(site).keySet());
        assertThat(outcome.out()).contains(", " + gone.size() + " removed");
        // What is fetched by a page is named by what is in it.
        gone.removeIf(path -> path.matches("search/.*-\\w+\\.js|index/entries-\\w+\\.js"));
        assertThat(gone).containsExactly("files/gauge one.png");
        assertThat(Files.getLastModifiedTime(site.resolve("interviews/harbour.html")))
                .isNotEqualTo(then);
        assertThat(Files.getLastModifiedTime(site.resolve(Assets.folder() + "icon.svg")))
                .isEqualTo(then);
        assertThat(site.resolve("files/gauge one.png")).doesNotExist();
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**site");
        try (Stream<Path> beside = Files.list(folder.resolve("new"))) {
            assertThat(beside).containsExactly(site);
        }
    }

    @Test
    void leavesDraftsOutAndWhatOnlyTheyShow() throws IOException {
        Path corpus = corpus();
        Files.writeString(
                corpus.resolve("secret.md"),
                "---\ntitle: Unsaid\ndraft: true\n---\n![x](unsaid.png)\n[y](harbour.md)\n");
        Files.write(corpus.resolve("unsaid.png"), new byte[] {1});
        Path site = folder.resolve("site");
        assertThat(export(corpus, site).status()).isZero();
        assertThat(files(site)).containsKey("files/gauge one.png");
        assertThat(files(site).keySet())
                .noneMatch(name -> name.contains("secret") || name.contains("unsaid"));
        assertThat(contents(site).values()).noneMatch(text -> text.contains("Unsaid"));
    }

    @Test
    void writesACorpusWithErrorsAndSaysSo() throws IOException {
        Path corpus = corpus();
        Files.writeString(corpus.resolve("b.md"), "---\ndialect: none\n---\nWords.\n");
        Path site = folder.resolve("site");
        CommandOutcome outcome = export(corpus, site);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("b.md:2:10: error: unknown-dialect: ", "Exported ");
        assertThat(site.resolve("interviews/harbour.html")).exists();
        assertThat(site.resolve("interviews/b.html")).exists();
    }

    @Test
    void refusesWhatItDidNotWrite() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("letter.txt"), "Dear");
        assertRefused(export(corpus(), foreign), "letter.txt");
        assertThat(contents(foreign)).containsExactly(Map.entry("letter.txt", "Dear"));

        Path site = Files.createDirectories(folder.resolve("site"));
        assertThat(export(corpus(), site).status()).isZero();
        Files.writeString(site.resolve(".DS_Store"), "x");
        assertThat(export(corpus(), site).status()).isZero();
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/HEAD"), "ref");
        Files.writeString(site.resolve("CNAME"), "interviews.example");
        assertRefused(export(corpus(), site), ".git/HEAD and 1 more");
        assertThat(site.resolve("CNAME")).exists();
    }

    @Test
    void refusesFoldersThatLieInEachOther() throws IOException {
        Path corpus = corpus();
        assertRefused(export(corpus, corpus), "may be inside the other");
        assertRefused(export(corpus, corpus.resolve("out/site")), "may be inside the other");
        assertRefused(export(corpus, folder), "may be inside the other");
        Path link = Files.createSymbolicLink(folder.resolve("link"), corpus);
        assertRefused(export(corpus, link.resolve("site")), "may be inside the other");
        assertThat(files(corpus)).containsOnlyKeys("gauge one.png", "harbour.md");
    }

    @Test
    void refusesWhatCannotBeAFolder() throws IOException {
        Path corpus = corpus();
        assertRefused(export(corpus, Path.of("/")), "cannot be replaced");
        assertRefused(export(corpus, corpus.resolve("harbour.md")), "is not a folder");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        assertRefused(export(corpus, nowhere), "leads nowhere");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused(export(corpus, file.resolve("site")), "");
        assertThat(file).hasContent("x");
    }

    @Test
    void followsALinkToTheFolder() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(export(corpus(), link).status()).isZero();
        assertThat(export(corpus(), link).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("index.html")).exists();
    }

    @Test
    void anInterruptedExportLeavesTheOldOne() throws IOException {
        Path corpus = corpus();
        Path site = folder.resolve("site");
        assertThat(export(corpus, site).status()).isZero();
        Map<String, String> first = contents(site);
        Path half = Files.createDirectories(folder.resolve(".site.colloquy-new/interviews"));
        Files.writeString(half.resolve("harbour.html"), "ha");
        // As it is where the program ends between the two renamings.
        Files.move(site, folder.resolve(".site.colloquy-old"));
        assertThat(export(corpus, site).out()).contains(": 0 new or changed, 0 removed");
        assertThat(contents(site)).isEqualTo(first);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(site, corpus);
        }
    }

    @Test
    void aFailureLeavesTheOldOne() throws IOException {
        Path corpus = corpus();
        Path site = folder.resolve("site");
        assertThat(export(corpus, site).status()).isZero();
        Map<String, String> first = contents(site);
        String longName = "a".repeat(251);
        Files.writeString(corpus.resolve(longName + ".md"), "# Long\n\n## Why?\n\nSo.\n");
        assertRefused(export(corpus, site), "is too long for the name of a file (256 bytes");
        assertThat(contents(site)).isEqualTo(first);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(site, corpus);
        }
    }

    @Test
    void saysWhichAddressesSomeSystemsTakeForOne() throws IOException {
        Path corpus = corpus();
        Files.write(corpus.resolve("Gauge One.png"), new byte[] {2});
        Files.writeString(corpus.resolve("b.md"), "# B\n\n![B](Gauge%20One.png)\n");
        CommandOutcome outcome = export(corpus, folder.resolve("site"));
        assertThat(outcome.err())
                .contains("\"files/Gauge One.png\" and \"files/gauge one.png\" are one file");
    }

    @Test
    void anAddressCannotBeAFileAndAFolder() throws IOException {
        Path corpus = corpus();
        Files.createDirectories(corpus.resolve("harbour.html"));
        Files.writeString(corpus.resolve("harbour.html/x.md"), "# X\n\nWords.\n");
        assertRefused(export(corpus, folder.resolve("site")), "a file and a folder");
    }

    @Test
    void namesTheDraftsThatItLeavesOut() throws IOException {
        Path corpus = corpus();
        Files.writeString(corpus.resolve("held.md"), "---\ndraft: true\n---\n# Held\n\nWords.\n");
        Files.writeString(
                corpus.resolve("later.md"), "---\npublish: 9999-01-15\n---\n# Later\n\nWords.\n");
        Path to = folder.resolve("site");
        assertThat(export(corpus, to).out())
                .contains("Left out 2 drafts: held.md, later.md (until 9999-01-15)");
        assertThat(to.resolve("interviews/held.html")).doesNotExist();
        assertThat(to.resolve("interviews/later.html")).doesNotExist();
        assertThat(to.resolve("drafts.html")).doesNotExist();
        Files.delete(corpus.resolve("held.md"));
        Files.delete(corpus.resolve("later.md"));
        assertThat(export(corpus, to).out()).doesNotContain("Left out");
    }

    @Test
    void paperIsOfTwoSizesAndForPdf() throws IOException {
        Path corpus = corpus();
        assertRefused(
                export(corpus, folder.resolve("out"), "--pdf", "--paper", "a5"),
                "\"a5\" is neither a4 nor letter");
        assertRefused(
                export(corpus, folder.resolve("out"), "--paper", "Letter"), "--paper is for --pdf");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
