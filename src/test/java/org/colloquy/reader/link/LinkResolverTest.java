package org.colloquy.reader.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {
    @TempDir Path dir = Path.of("");

    @BeforeEach
    void fill() {
        new CorpusFolderBuilder(dir)
                .file("glossary.md", "## Cup\n\nX.\n")
                .file("glossary/pot.md", "X.\n")
                .file(
                        "interviews/2024/Big Talk.md",
                        "---\ntitle: Big\n---\n\nCup, pot. {#opening}\n\n## Why *not* tea? {#tea}\n\nSo.\n")
                .file("interviews/what?.md", "# What\n\nSo.\n")
                .file("interviews/인터뷰.md", "# 하나\n\nSo.\n")
                .file("pictures/cup.png", "x")
                .file("interviews/talk.mp3", "x")
                .file("interviews/evil.svg", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://c.example/a?b#c | https://c.example/a?b#c",
                "HTTP://c.example | HTTP://c.example",
                "mailto:a@c.example | mailto:a@c.example",
                "2024/Big%20Talk.md | passage:2024/big-talk#",
                "2024/Big%20Talk.md#q1 | passage:2024/big-talk#q1",
                "./2024/../2024/Big%20Talk.md#q1-p1 | passage:2024/big-talk#q1-p1",
                "2024/Big%20Talk.md#tea | passage:2024/big-talk#tea",
                "2024/Big%20Talk.md#opening | passage:2024/big-talk#opening",
                "2024/Big%20Talk.md#why-not-tea | passage:2024/big-talk#why-not-tea",
                "2024/Big%20Talk.md?plain=1#q1 | passage:2024/big-talk#q1",
                "../interviews/what%3F.md | passage:what#",
                "인터뷰.md | passage:인터뷰#",
                "%EC%9D%B8%ED%84%B0%EB%B7%B0.md | passage:인터뷰#",
                "a.md | passage:a#",
                "#p1 | passage:a#p1",
                "../glossary.md#cup | term:cup",
                "../glossary.md | glossary.html",
                "../glossary/pot.md | term:pot",
                "talk.mp3 | files/interviews/talk.mp3",
                "../pictures/cup.png | files/pictures/cup.png",
            })
    void leads(String written, String target) {
        Corpus corpus = link("[it](" + written + ")");
        assertThat(html(corpus)).isEqualTo("<a href=\"" + target + "\">it</a>");
        assertThat(corpus.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[it](javascript:alert(1))",
                "[it](JaVaScRiPt:alert(1))",
                "[it](&#106;avascript:alert(1))",
                "[it](javascript&colon;alert(1))",
                "<a href='java\nscript:alert(1)'>it</a>",
                "<a href='&#1;javascript:alert(1)'>it</a>",
                "<a href=' javascript:alert(1)'>it</a>",
                "[it](data:text/html,x)",
                "[it](vbscript:x)",
                "[it](file:///etc/passwd)",
                "[it](//evil.example)",
                "[it](/etc/passwd)",
                "[it](https:)",
                "[it](https:page.html)",
                "[it](https:/etc/passwd)",
                "<a href='https:\\evil.example'>it</a>",
                "[it](mailto:)",
                "<a href='/\\evil.example'>it</a>",
                "<a href='\\\\evil.example'>it</a>",
                "<a href='/\t/evil.example'>it</a>",
                "[it][ref]\n\n[ref]: javascript:alert(1)",
            })
    void refusesWhatIsUnsafe(String markdown) {
        Corpus corpus = link(markdown);
        assertThat(html(corpus)).isEqualTo("it");
        assertThat(corpus.problems()).extracting(Problem::code).containsExactly("unsafe-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.md",
                "..%2f..%2fsecret.md",
                "../../interviews/a.md",
                "nothing.md",
                "evil.svg",
                "../glossary.md#cups",
                "../colloquy.yaml",
                "2024",
                "%zz.md",
            })
    void leadsNowhere(String written) {
        Corpus corpus = link("x [it](" + written + ")");
        assertThat(corpus.problems()).extracting(Problem::code).containsExactly("unresolved-link");
        assertThat(CorpusDump.problem(corpus.problems().get(0), true))
                .startsWith("problem interviews/a.md 5:");
        assertThat(html(corpus)).isEqualTo("x it");
    }

    @Test
    void reportsAPlaceThatIsNot() {
        Corpus corpus = link("x [it](2024/Big%20Talk.md#why-not-te)");
        assertThat(html(corpus)).contains("passage:2024/big-talk#why-not-te");
        assertThat(CorpusDump.problem(corpus.problems().get(0), false))
                .isEqualTo("problem 5:8 warning unresolved-link");
        assertThat(corpus.problems().get(0).message()).endsWith("did you mean \"why-not-tea\"?");
    }

    @Test
    void namesWhatIsNear() {
        assertThat(link("[it](2024/Big%20Tolk.md)").problems().get(0).message())
                .endsWith("did you mean \"2024/Big%20Talk.md\"?");
        assertThat(link("[it](2024/Big%20Tolk.md#q1)").problems().get(0).message())
                .endsWith("did you mean \"2024/Big%20Talk.md#q1\"?");
        assertThat(link("[it](../glosary.md#cup)").problems().get(0).message())
                .endsWith("did you mean \"../glossary.md#cup\"?");
        assertThat(link("[it](../glossary.md#cop)").problems().get(0).message())
                .endsWith("did you mean \"cup\"?");
    }

    @Test
    void autolinksAreLinks() {
        assertThat(html(link("<https://c.example/>")))
                .isEqualTo("<a href=\"https://c.example/\">https://c.example/</a>");
        assertThat(html(link("https://c.example/"))).isEqualTo("https://c.example/");
    }

    @Test
    void showsPicturesOfTheCorpusAndLinksOthers() {
        Corpus corpus =
                link(
                        "a ![A cup](../pictures/cup.png \"t\") ![Far](https://c.example/x.png) ![No](no.png)");
        assertThat(html(corpus))
                .isEqualTo(
                        "a <img src=\"files/pictures/cup.png\" alt=\"A cup\">"
                                + " <a href=\"https://c.example/x.png\">Far</a> No");
        assertThat(corpus.problems())
                .extracting(Problem::code)
                .containsExactly("unresolved-picture");
        assertThat(corpus.media("files/pictures/cup.png").map(MediaFile::type))
                .contains("image/png");
        assertThat(corpus.media("files/interviews/talk.mp3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![Scan](scan.tif) | \"scan.tif\" is there, but is no picture that is shown: save it as PNG, JPEG, GIF, WebP or AVIF",
                "![Evil](./evil.svg) | \"./evil.svg\" is there, but is no picture that is shown: save it as PNG, JPEG, GIF, WebP or AVIF",
                "![Cup](../pictures/Cup.PNG) | there is no picture \"../pictures/Cup.PNG\"; capitals count: there is \"../pictures/cup.png\"",
                "![No](no.png) | there is no picture \"no.png\"",
                "![No](no.tif) | there is no picture \"no.tif\"",
                "![No](/evil.png) | there is no picture \"/evil.png\"",
                "[Talk](Talk.mp3) | the link \"Talk.mp3\" leads nowhere: there is no such file; capitals count: there is \"talk.mp3\"",
                "[Scan](scan.tif) | the link \"scan.tif\" leads nowhere: the site shows no files of this kind",
            })
    void saysWhyAFileThatIsThereIsNotShown(String markdown, String message) {
        new CorpusFolderBuilder(dir).file("interviews/scan.tif", "x");
        assertThat(link("x " + markdown).problems())
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evil.svg | cover: \"evil.svg\" is there, but is no picture that is shown: save it as PNG, JPEG, GIF, WebP or AVIF",
                "talk.mp3 | cover: \"talk.mp3\" is there, but is no picture that is shown: save it as PNG, JPEG, GIF, WebP or AVIF",
                "../pictures/CUP.png | cover: there is no picture \"../pictures/CUP.png\" beside the file; capitals count: there is \"../pictures/cup.png\"",
                "my no.png | cover: there is no picture \"my no.png\" beside the file",
            })
    void saysWhyACoverIsNotShown(String cover, String message) {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file(
                                "interviews/a.md",
                                "---\ntitle: A\ncover: " + cover + "\n---\n\nSo.\n")
                        .read();
        assertThat(corpus.problems()).extracting(Problem::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[it](www.kiln.example/x) | ; did you mean \"https://www.kiln.example/x\"?",
                "[it](www.kiln.example) | ; did you mean \"https://www.kiln.example\"?",
                "[it](www.kiln.example:8080/x) | ; did you mean \"https://www.kiln.example:8080/x\"?",
                "[it](kiln.example/a/b.html?c#d) | ; did you mean \"https://kiln.example/a/b.html?c#d\"?",
                "[it](kiln-house.org) | ; did you mean \"https://kiln-house.org\"?",
                "[it](www.kiln.example/hum.mp3) | ; did you mean \"https://www.kiln.example/hum.mp3\"?",
                "![it](www.kiln.example/cup.png) | ; did you mean \"https://www.kiln.example/cup.png\"?",
                "[it](ines.varga@kiln.example) | ; did you mean \"mailto:ines.varga@kiln.example\"?",
                "[it](ines@kiln.example?subject=tea) | ; did you mean \"mailto:ines@kiln.example?subject=tea\"?",
            })
    void proposesTheSchemeOfAnAddress(String markdown, String end) {
        assertThat(link("x " + markdown).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kiln.example",
                "old.drafts/kettle.md",
                "old.drafts/kettle",
                "www",
                "www.md",
                "@kiln",
                "notes.txt",
                "../kiln/a.b",
                "v1.2/notes",
            })
    void proposesNoSchemeForWhatMayBeAFile(String written) {
        new CorpusFolderBuilder(dir).file("interviews/old.drafts/x.txt", "x");
        assertThat(link("[it](" + written + ")").problems())
                .filteredOn(problem -> problem.code().equals("unresolved-link"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).doesNotContain("://", "mailto:"));
    }

    private Corpus link(String markdown) {
        return new CorpusFolderBuilder(dir)
                .file("interviews/a.md", "---\ntitle: A\n---\n\n" + markdown + "\n")
                .read();
    }

    private static String html(Corpus corpus) {
        Interview interview = corpus.interview("a").orElseThrow();
        return CorpusDump.html(interview.passages().toList().get(0).block().prose());
    }

    @Test
    void headingsOfTheSameWordsAreToldApartAsCodeHostsDo() {
        Interview twice =
                new CorpusFolderBuilder(dir.resolve("twice"))
                        .file("a.md", "# A\n\n## Why?\n\nSo.\n\n## Why?\n\nSo.\n\n## Why?\n\nSo.\n")
                        .read()
                        .interviews()
                        .get(0);
        assertThat(twice.place("why").orElseThrow().id()).isEqualTo("q1");
        assertThat(twice.place("why-1").orElseThrow().id()).isEqualTo("q2");
        assertThat(twice.place("why-2").orElseThrow().id()).isEqualTo("q3");
    }

    @Test
    void aRecordingWrittenAsAPictureIsALink() {
        Interview interview =
                new CorpusFolderBuilder(dir.resolve("recording"))
                        .file("talk.mp3", "x")
                        .file("a.md", "# A\n\n![The talk](talk.mp3) and ![](talk.mp3)\n")
                        .read()
                        .interviews()
                        .get(0);
        assertThat(
                        interview
                                .passages()
                                .findFirst()
                                .orElseThrow()
                                .block()
                                .prose()
                                .html(r -> "<" + r.element() + r.attributes() + ">"))
                .isEqualTo("<a>The talk</a> and <a data-generated=\"\">Recording</a>");
    }
}
