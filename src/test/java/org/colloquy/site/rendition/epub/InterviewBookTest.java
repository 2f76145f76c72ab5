package org.colloquy.site.rendition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.ArticleWords;
import org.colloquy.site.caption.TimedTalk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book of an interview has its words and numbers, and ways to all of them. */
class InterviewBookTest {
    private static final String BASE = "https://talks.example/";

    @TempDir private Path folder;

    private static OpenBook book(Corpus corpus) {
        return new OpenBook(new InterviewBook(corpus, corpus.interviews().get(0)).bytes());
    }

    private OpenBook book(String text) {
        return book(new CorpusFolderBuilder(folder).file("talk.md", text).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/test/resources/golden"})
    void theWordsAreThoseOfTheInterview(String corpus) throws IOException {
        Corpus read = new CorpusReader().read(Path.of(corpus));
        for (Interview interview : read.interviews()) {
            assertThat(words(read, interview))
                    .as(interview.path())
                    .isEqualTo(ArticleWords.of(interview));
        }
    }

    private static String words(Corpus corpus, Interview interview) {
        return new OpenBook(new InterviewBook(corpus, interview).bytes()).words();
    }

    @Test
    void theBytesAreTheSameEverywhere() throws IOException {
        byte[] first = seed();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(seed()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] seed() throws IOException {
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        return new InterviewBook(corpus, corpus.interviews().get(0)).bytes();
    }

    /** A reader's device knows the file by its first bytes (OCF 3.3, 4.3). */
    @Test
    void theTypeComesFirst() throws IOException {
        byte[] book = seed();
        ByteBuffer header = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getShort(8)).as("not compressed").isZero();
        assertThat(header.getShort(28)).as("no extra field").isZero();
        assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void theNameComesFromTheAddress() throws IOException {
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        String unpublished = identifier(corpus);
        String published = identifier(corpus.withBaseUrl(BASE));
        assertThat(unpublished).startsWith("urn:uuid:").isEqualTo(identifier(corpus));
        assertThat(published).startsWith("urn:uuid:").isNotEqualTo(unpublished);
    }

    private static String identifier(Corpus corpus) {
        return book(corpus).packageFile().expectFirst("dc|identifier").text();
    }

    @Test
    void questionsAreContentsAndNumbersArePages() throws IOException {
        OpenBook book = book(new CorpusReader().read(Path.of("seeds")));
        Document contents = book.page("contents.xhtml");
        assertThat(contents.select("nav[epub:type=toc] .place").eachText())
                .containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(contents.select("nav[epub:type=page-list] a").eachText())
                .startsWith("0.1", "0.2", "0.3", "1", "1.1")
                .endsWith("6", "6.1", "6.2");
        assertThat(contents.select("a[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(target(book, href)).isNotNull());
        assertThat(contents.select("nav[epub:type=landmarks] a").eachAttr("epub:type"))
                .containsExactly("titlepage", "toc", "bodymatter", "endnotes", "endnotes");
    }

    private static Element target(OpenBook book, String href) {
        String[] parts = href.split("#", 2);
        Document page = book.page(parts[0]);
        Element place = parts.length == 1 ? page.body() : page.getElementById(parts[1]);
        return Objects.requireNonNull(place, href);
    }

    @Test
    void termsAndNotesOpenAndLeadBack() throws IOException {
        OpenBook book = book(new CorpusReader().read(Path.of("seeds")));
        List<Element> references =
                book.page("text-1.xhtml").select("a[epub:type=noteref][role=doc-noteref]");
        assertThat(references).hasSizeGreaterThan(45);
        assertThat(references)
                .allSatisfy(
                        reference ->
                                assertThat(target(book, reference.attr("href")).attr("role"))
                                        .isEqualTo("doc-footnote"));
        Stream.of("terms.xhtml", "notes.xhtml")
                .flatMap(name -> book.page(name).select("a[role=doc-backlink]").stream())
                .forEach(
                        back ->
                                assertThat(target(book, back.attr("href")))
                                        .as(back.attr("href"))
                                        .isNotNull());
    }

    @Test
    void thePackageTellsWhoAndWhen() throws IOException {
        Document told = book(new CorpusReader().read(Path.of("seeds"))).packageFile();
        assertThat(told.select("dc|creator").eachText()).containsExactly("Baek Seoin");
        assertThat(told.select("dc|contributor").eachText()).containsExactly("Chaeri Park");
        assertThat(told.select("meta[property=file-as]").eachText())
                .hasSize(2)
                .endsWith("Park, Chaeri");
        assertThat(told.select("meta[property=role]").eachText()).containsExactly("ive", "ivr");
        assertThat(told.expectFirst("dc|date").text()).isEqualTo("2022-04-11");
        assertThat(told.expectFirst("meta[property=dcterms:modified]").text())
                .isEqualTo("2022-04-11T00:00:00Z");
        assertThat(told.select("meta[property=schema:accessibilityHazard]").eachText())
                .containsExactly("none");
        assertThat(told.select("[property=dcterms:conformsTo], [rel=dcterms:conformsTo]"))
                .isEmpty();
    }

    @Test
    void aLongTalkIsPartedWhereTurnsBegin() {
        String talk =
                IntStream.range(0, 900)
                        .mapToObj(
                                i ->
                                        "**%s:** %s\n\nAnd more of it."
                                                .formatted(
                                                        i % 2 == 0 ? "Ada" : "Ben",
                                                        "Tides come and go. ".repeat(15)))
                        .collect(Collectors.joining("\n\n", "# Tides\n\n", "\n"));
        OpenBook book = book(talk);
        List<String> parts = book.inOrder().stream().filter(n -> n.startsWith("text-")).toList();
        assertThat(parts).hasSizeBetween(3, 8);
        assertThat(parts)
                .allSatisfy(
                        part -> {
                            assertThat(book.text(part)).hasSizeLessThan(250_000);
                            assertThat(book.page(part).body().child(0).select(".speaker"))
                                    .isNotEmpty();
                        });
        assertThat(book.page("contents.xhtml").select("nav[epub:type=toc] a"))
                .hasSizeBetween(8, 60);
    }

    @Test
    void aBookInArabicTurnsItsPagesTheOtherWay() {
        OpenBook book = book("---\nlanguage: ar\n---\n# البحر\n\n## ما البحر؟\n\nماء.\n");
        assertThat(book.packageFile().expectFirst("spine").attr("page-progression-direction"))
                .isEqualTo("rtl");
        assertThat(book.page("text-1.xhtml").expectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void codeInAnArabicBookReadsFromLeftToRight() {
        OpenBook book =
                book(
                        "---\nlanguage: ar\n---\n# البحر\n\n## ما البحر؟\n\nاكتب `tea --hot`.\n\n```\ntea (now)\n```\n");
        assertThat(book.page("text-1.xhtml").select("code, pre").eachAttr("dir"))
                .isNotEmpty()
                .containsOnly("ltr");
    }

    @Test
    void aLinkLeadsIntoTheBookOrToTheSiteOrNowhere() {
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file(
                                "interviews/a.md",
                                "# A\n\n## Tea?\n\nSee [here](a.md#q1) and [there](b.md#q1), [out](https://out.example/).\n")
                        .file("interviews/b.md", "# B\n\n## Milk?\n\nWhite.\n")
                        .read();
        assertThat(links(corpus)).containsExactly("text-1.xhtml#q1", "https://out.example/");
        assertThat(links(corpus.withBaseUrl(BASE)))
                .containsExactly(
                        "text-1.xhtml#q1", BASE + "interviews/b.html#q1", "https://out.example/");
    }

    private static List<String> links(Corpus corpus) {
        Interview interview = corpus.interview("a").orElseThrow();
        return new OpenBook(new InterviewBook(corpus, interview).bytes())
                .page("text-1.xhtml")
                .select("p a")
                .eachAttr("href");
    }

    @Test
    void aSpokenInterviewIsHeard() throws IOException {
        Files.write(folder.resolve("talk.mp3"), new byte[2_000]);
        Corpus corpus =
                TimedTalk.byPassage(
                        folder,
                        "talk",
                        "---\nmedia: talk.mp3\n---\n# Talk\n\n## Tea?\n\nYes.\n\nAnd milk.\n");
        OpenBook book = book(corpus);
        assertThat(book.names()).contains("EPUB/sound/1.mp3", "EPUB/text-1.smil");
        assertThat(book.text("text-1.smil"))
                .contains("text-1.xhtml#q1-p1", "clipBegin=\"0.000s\" clipEnd=\"4.000s\"");
        assertThat(book.packageFile().select("meta[property=media:duration]").eachText())
                .containsOnly("8.000s");
    }

    @Test
    void picturesAreInTheBook() throws IOException {
        byte[] picture = Files.readAllBytes(Path.of("docs/pictures").resolve(picture()));
        Files.write(folder.resolve("a.png"), picture);
        Files.write(folder.resolve("b.png"), Arrays.copyOf(picture, 5));
        OpenBook book = book("# A\n\n## Tea?\n\n![A pot](a.png)\n\n![A cup](b.png)\n");
        Document text = book.page("text-1.xhtml");
        assertThat(text.select("img").eachAttr("alt")).containsExactly("A pot");
        assertThat(text.select(".absent").eachText()).containsExactly("A cup");
        assertThat(book.names()).contains("EPUB/pictures/1.png");
    }

    private static String picture() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/pictures"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
