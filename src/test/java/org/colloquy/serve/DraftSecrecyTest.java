package org.colloquy.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colloquy.console.Console;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.SiteFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What everybody is told of drafts: nothing. Two folders differ in their drafts only, which bear a
 * secret word wherever they can. Whatever somebody asks, both give the same answer, and none has a
 * secret that was not asked for.
 */
class DraftSecrecyTest {
    private static final String ONE = "Quuxborough";
    private static final String OTHER = "Zyzzyvaville";
    private static final String PUBLIC = "X-Forwarded-For: 192.0.2.7";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir private static Path dir;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Path oneFolder;
    private static Path otherFolder;
    private static TestSite one;
    private static TestSite other;

    /** An answer, of which nothing may tell of a draft. */
    private record Answer(int status, Map<String, List<String>> headers, String body) {}

    @BeforeAll
    static void serve() throws IOException {
        oneFolder = folder("one", ONE, "");
        otherFolder =
                folder(
                        "other",
                        OTHER,
                        "\n\n## What else do you say of it?\n\nMuch more, of harbours and of "
                                + OTHER
                                + ".\n");
        one = TestSite.serve(oneFolder);
        other = TestSite.serve(otherFolder);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    private static Path folder(String name, String secret, String more) throws IOException {
        Path folder = dir.resolve(name).resolve("talks");
        String small = secret.toLowerCase(Locale.ROOT);
        new CorpusFolderBuilder(Files.createDirectories(folder))
                .file("colloquy.yaml", "title: Talks\nbase-url: https://talks.example/\n")
                .file(
                        "glossary.md",
                        "## Harbour pilot\n\nWho guides ships.\n\n## Sea lock\n\nA gate.\n")
                .file(
                        "interviews/out.md",
                        """
                        ---
                        title: The Harbour
                        date: 2024-05-02
                        interviewees: [Ada Sample]
                        tags: [ships]
                        series: Shores
                        ---
                        Ada Sample keeps it. More is in [the other talk](hidden.md#q1).[^1]

                        ## What does a harbour pilot do?

                        A harbour pilot guides ships, as [he says](hidden.md) and [so on](../pages/hidden.md).

                        ## When does the night begin?

                        When the last pilot is in.

                        [^1]: See also [it](hidden.md#q2).
                        """)
                .file(
                        "interviews/second.md",
                        """
                        ---
                        title: The Lock
                        date: 2024-06-02
                        interviewees: [Bela Sample]
                        tags: [ships]
                        series: Shores
                        translation-of: hidden.md
                        ---

                        ## When does the night begin?

                        When the sea lock is shut.
                        """)
                .file(
                        "interviews/hidden.md",
                        """
                        ---
                        title: The Harbour of %1$s
                        subtitle: About %1$s
                        date: 2024-07-02
                        interviewers: [Ida %1$s]
                        interviewees: [{name: Carl %1$s, bio: Of %1$s, role: Mayor of %1$s}]
                        tags: [ships, %1$s]
                        series: Shores
                        aliases: [old-%1$s]
                        cover: ../images/%2$s.png
                        draft: true
                        ---
                        Carl %1$s of the harbour at night, a harbour pilot.

                        ![%1$s](../images/%2$s.png)

                        ## When does the night begin?

                        In %1$s, when the sea lock is shut and the harbour pilot sleeps.[^1] {.topic tags="%1$s"}

                        ## Who is %1$s?

                        The town of the %1$s harbour pilot.

                        [^1]: So they say in %1$s.
                        """
                                        .formatted(secret, small)
                                + more)
                .file(
                        "interviews/turns-" + small + ".md",
                        """
                        ---
                        title: Turns of %1$s
                        interviewees: [Carl %1$s]
                        translation-of: out.md
                        language: de
                        draft: true
                        ---

                        **Ida %1$s:** Wann beginnt die Nacht?

                        **Carl %1$s:** In %1$s nie.
                        """
                                .formatted(secret))
                .file(
                        "interviews/later.md",
                        "---\ntitle: Later %1$s\npublish: 9999-01-01\n---\n\n## Why %1$s?\n\nSo.\n"
                                .formatted(secret))
                .file(
                        "interviews/broken.md",
                        "---\ntitle: \"%1$s\n---\n\n## Why %1$s?\n\nSo.\n".formatted(secret))
                .file(
                        "pages/hidden.md",
                        "---\ntitle: Page of %1$s\nmenu: main\ndraft: true\n---\n\nWords of %1$s.\n"
                                .formatted(secret))
                .file(
                        "interviews/" + small + ".md",
                        "---\ntitle: Named\ndraft: true\n---\n\n## Why?\n\nSo.\n")
                .file(
                        "pages/about.md",
                        "---\ntitle: About\n---\n\nSee [it](../interviews/hidden.md).\n");
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/" + small + ".png"), PICTURE);
        return folder;
    }

    private static Corpus corpus(Path folder, boolean withDrafts) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        return new LiveCorpus(folder, null, withDrafts, new Console(nowhere, nowhere)).read();
    }

    private static List<String> addresses(Path folder, boolean withDrafts) {
        return new SiteFiles(corpus(folder, withDrafts)).addresses().toList();
    }

    private static Answer ask(TestSite site, String address, String... headers) throws Exception {
        return send(site, request(site, address, headers).build());
    }

    private static HttpRequest.Builder request(TestSite site, String address, String... headers)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site.root() + address.replace(" ", "%20")));
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            request.header(parts[0], parts[1]);
        }
        return request;
    }

    private static Answer send(TestSite site, HttpRequest request) throws Exception {
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("last-modified");
        String place = site.root().toString().replaceFirst("/$", "");
        return new Answer(
                answer.statusCode(),
                headers,
                new String(answer.body(), ISO_8859_1).replace(place, "http://here"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Every route of both sites, as their editor knows them, and what takes a question. */
    private static Set<String> routes() {
        Set<String> routes = new LinkedHashSet<>();
        for (Path folder : List.of(oneFolder, otherFolder)) {
            routes.addAll(addresses(folder, true));
        }
        for (String secret :
                List.of(ONE, OTHER, ONE.substring(0, 9) + "z", "harbour pilot", "night")) {
            String word = encoded(secret);
            String slug = secret.toLowerCase(Locale.ROOT);
            routes.addAll(
                    List.of(
                            "search.html?q=" + word,
                            "search.html?q=" + word + "&by=place",
                            "search.json?q=" + word,
                            "search.json?q=" + word + "&names=1",
                            "concordance.csv?q=" + word,
                            "quotes.html?text="
                                    + encoded("“In " + secret + ", when the sea lock is shut”"),
                            "print.html?i=" + encoded(slug),
                            "print.html?topic=" + word,
                            "print.html?topic=" + encoded(slug),
                            "print.html?person=carl-" + encoded(slug),
                            "print.html?series=Shores",
                            "oembed.json?url=https://talks.example/interviews/"
                                    + encoded(slug)
                                    + ".html",
                            "desk.json?interview=" + encoded(slug),
                            encoded(slug),
                            "interviews/" + encoded(slug),
                            "interviews/old-" + encoded(slug),
                            "interviews/" + encoded(slug) + ".html?place=2",
                            "interviews/" + encoded(slug) + "x.html",
                            "files/images/" + encoded(slug) + ".png",
                            "embed/" + encoded(slug) + "/q1.html",
                            "previews/" + encoded(slug) + ".png"));
        }
        routes.addAll(
                List.of(
                        "",
                        "healthz",
                        "drafts.html",
                        "opensearch.xml",
                        "search",
                        "print",
                        "interviews/later.html"));
        return routes;
    }

    @Test
    void nobodyElseIsToldThatThereAreDrafts() throws Exception {
        Set<String> routes = routes();
        assertThat(routes).hasSizeGreaterThan(250);
        for (String route : routes) {
            Answer here = ask(one, route, PUBLIC);
            assertThat(here).as(route).isEqualTo(ask(other, route, PUBLIC));
            assertSilent(route, here.body() + here.headers());
        }
    }

    @Test
    void norIsWhoeverSendsADraftOfTheirOwn() throws Exception {
        String draft =
                "> In %1$s, when the sea lock is shut\n\n“the town of the %1$s harbour pilot”\n";
        for (String secret : List.of(ONE, OTHER)) {
            for (String address : List.of("quotes.json", "quotes.html")) {
                List<Answer> answers = new ArrayList<>();
                for (TestSite site : List.of(one, other)) {
                    answers.add(
                            send(
                                    site,
                                    request(site, address, PUBLIC, "Content-Type: text/plain")
                                            .POST(BodyPublishers.ofString(draft.formatted(secret)))
                                            .build()));
                }
                assertThat(answers.get(0)).isEqualTo(answers.get(1));
                assertThat(answers.get(0).status()).isEqualTo(200);
                assertThat(answers.get(0).body()).doesNotContain("Carl");
            }
        }
    }

    /** Otherwise the other tests would show nothing. */
    @Test
    void theirEditorSeesThem() throws Exception {
        Set<String> open = Set.copyOf(addresses(oneFolder, false));
        List<String> drafts =
                addresses(oneFolder, true).stream().filter(each -> !open.contains(each)).toList();
        assertThat(drafts).hasSizeGreaterThan(40).contains("drafts.html", "interviews/later.html");
        for (String address : drafts) {
            assertThat(ask(one, address).status()).as(address).isIn(200, 308);
            assertThat(ask(one, address, PUBLIC).status()).as(address).isEqualTo(404);
        }
        assertThat(ask(one, "search.json?q=" + ONE).body()).contains("interviews/hidden.html");
        assertThat(ask(one, "interviews/out.html").body()).contains("hidden.html#q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 192.0.2.7",
                "X-Forwarded-Proto: https",
                "x-forwarded-anything: 1",
                "Forwarded: for=192.0.2.7",
                "Via: 1.1 talks.example",
                "X-Real-IP: 192.0.2.7"
            })
    void whoeverComesThroughAProxyIsNotTheirEditor(String header) throws Exception {
        for (String address : List.of("interviews/hidden.html", "drafts.html")) {
            assertThat(ask(one, address, header).status()).isEqualTo(404);
            assertThat(ask(one, address).status()).isEqualTo(200);
        }
        assertThat(ask(one, "search.json?q=" + ONE, header).body()).contains("\"total\":0");
    }

    @Test
    void anExportHasNothingOfThem() throws Exception {
        Path here = dir.resolve("export-one");
        Path there = dir.resolve("export-other");
        TestSite.write(corpus(oneFolder, true).withoutDrafts(), here, oneFolder);
        TestSite.write(corpus(otherFolder, true).withoutDrafts(), there, otherFolder);
        Map<String, byte[]> files = files(here);
        Map<String, byte[]> others = files(there);
        assertThat(files.keySet()).isEqualTo(others.keySet()).hasSizeGreaterThan(80);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(others.get(file.getKey()));
            assertSilent(file.getKey(), new String(file.getValue(), ISO_8859_1));
            if (file.getKey().matches(".*\\.(epub|docx)")) {
                assertSilent(file.getKey(), unzipped(file.getValue()));
            }
        }
    }

    @Test
    void linksToThemAreWordsForEverybodyAndAWarningForTheirEditor() throws Exception {
        String page = ask(one, "interviews/out.html", PUBLIC).body();
        assertThat(page).contains("More is in the other talk", "as he says and so on");
        assertThat(corpus(oneFolder, true).problems())
                .filteredOn(problem -> problem.code().equals("link-to-draft"))
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "interviews/out.md:8",
                        "interviews/out.md:12",
                        "interviews/out.md:12",
                        "interviews/out.md:18",
                        "interviews/second.md:7",
                        "pages/about.md:5");
    }

    private static void assertSilent(String where, String said) {
        for (String secret : List.of(ONE, OTHER)) {
            String small = secret.toLowerCase(Locale.ROOT);
            if (!where.toLowerCase(Locale.ROOT).contains(small.substring(0, 8))) {
                assertThat(said.toLowerCase(Locale.ROOT)).as(where).doesNotContain(small);
            }
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).collect(Collectors.toList())) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String unzipped(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), ISO_8859_1));
            }
        }
        return all.toString();
    }
}
