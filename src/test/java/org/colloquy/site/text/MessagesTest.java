package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The site's own words: all of them in the messages, and each in its language. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CLASSES = Path.of("src/main/java/org/colloquy/site");
    private static final Path SCRIPTS = Path.of("src/main/resources/assets");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern CHOSEN = Pattern.compile("'([a-z][\\w-]*(?:\\.[\\w-]+)*)'");
    private static final Pattern BLOCK = Pattern.compile("(?s)\"{3}.*?\"{3}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A label in markup, with words in it. */
    private static final Pattern LABELLED =
            Pattern.compile("(?:aria-label|title|alt)=\\\\\"[^%\\\\]*\\p{L}{2}");

    /** A sentence or a name of something: a capital and small letters, or words with blanks. */
    private static final Pattern WORDS =
            Pattern.compile("\\b[A-Z][a-z]{2,}\\b|[a-z]{2,}[,:]? [a-z]{2,}| (?:and|in|to|of|for) ");

    /** Names and forms of other programs, and what a program says to programmers. */
    private static final Set<String> NOT_WORDS =
            Set.of(
                    "Content-Security-Policy",
                    "Markdown",
                    "BibTeX",
                    "JSON",
                    "person:",
                    "by:interviewer",
                    "topic:",
                    "term:",
                    "year:2001..2010");

    /**
     * What is no page: headers, forms for machines, the reasons of failures, and what an editor is
     * told in the language of the terminal.
     */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "SecurityHeaders.java",
                    "SchemaOrgData.java",
                    "OpenSearchDescription.java",
                    "ConcordanceCsv.java",
                    "SitemapSource.java",
                    "SpeakerLabels.java",
                    "DocumentPackage.java",
                    "WordProperties.java",
                    "OwnFacts.java",
                    "WordStyle.java",
                    "QuietErrors.java",
                    "HealthController.java",
                    "DeskNotes.java");

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }

    static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    static List<Path> classes() throws IOException {
        return Stream.concat(
                        files(CLASSES, ".java").stream(),
                        files(CLASSES.resolve("web"), ".java").stream())
                .filter(file -> !NO_PAGES.contains(file.getFileName().toString()))
                .toList();
    }

    static List<Path> scripts() throws IOException {
        return files(SCRIPTS, ".js");
    }

    @ParameterizedTest
    @CsvSource({
        "ko, ko",
        "ko-KR, ko",
        "ko-Kore-KP, ko",
        "en-US, en",
        "ar, en",
        "und, en",
        "'', en"
    })
    void aLanguageGetsItsOwnFileOrTheEnglish(String language, String file) {
        assertThat(Messages.of(language).language()).isEqualTo(file);
    }

    @Test
    void aPageInAnotherScriptTakesTheWordsOfItsSite() {
        assertThat(Messages.onPage("ko", "en").language()).isEqualTo("ko");
        assertThat(Messages.onPage("ar", "ko").language()).isEqualTo("ko");
        assertThat(Messages.onPage("zh-Hans", "ko").language()).isEqualTo("zh");
        assertThat(Messages.onPage("zh-Hant", "ko").language()).isEqualTo("ko");
        assertThat(Messages.onPage("zh-TW", "ar").language()).isEqualTo("en");
        assertThat(Messages.onPage("zh-HK", "zh-TW").language()).isEqualTo("zh");
    }

    @Test
    void anUnknownKeyIsNoMessage() {
        assertThatThrownBy(() -> Messages.of("ko").text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 question",
        "en, 6, 6 questions",
        "en, 12345, '12,345 questions'",
        "ko, 1, 질문 1개",
        "ko, 12345, '질문 12,345개'",
        "zh, 3, 3个问题",
        "ja, 3, 質問3件",
        "es, 1, 1 pregunta",
        "fr, 0, 0 question",
        "fr, 2, 2 questions",
        "de, 12345, 12.345 Fragen"
    })
    void countsAsItsLanguageDoes(String language, int number, String written) {
        assertThat(Messages.of(language).count("question", number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2022-04-11, 11 April 2022, 11 Apr",
        "en, 2022-04, April 2022, Apr",
        "en, 2022, 2022, 2022",
        "ko, 2022-04-11, 2022년 4월 11일, 4월 11일",
        "ko, 2022-04, 2022년 4월, 4월",
        "ko, 2022, 2022년, 2022년",
        "zh, 2022-04-11, 2022年4月11日, 4月11日",
        "ja, 2022-04-11, 2022年4月11日, 4月11日",
        "es, 2022-04-11, 11 de abril de 2022, 11 abr",
        "fr, 2022-04-11, 11 avril 2022, 11 avr.",
        "de, 2022-04-11, 11. April 2022, 11. Apr."
    })
    void writesDatesAsItsLanguageDoes(String language, String iso, String full, String below) {
        PartialDate date = PartialDate.parse(iso).orElseThrow();
        assertThat(Messages.of(language).date(date)).isEqualTo(full);
        assertThat(Messages.of(language).dayOfYear(date)).isEqualTo(below);
    }

    @Test
    void namesPlaces() {
        Locator question = Locator.question(5);
        assertThat(Messages.english().place(question)).isEqualTo("Question 5");
        assertThat(Messages.english().place(question.block(2))).isEqualTo("Paragraph 5.2");
        assertThat(Messages.of("ko").place(Locator.section(3).block(1))).isEqualTo("문단 §3.1");
        assertThat(Messages.of("ko").place(Locator.turn(1234))).isEqualTo("발언 1234");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHaveNoWordsOfTheirOwn(Path template) throws IOException {
        List<String> found = new ArrayList<>();
        Document page = Jsoup.parse(Files.readString(template));
        page.nodeStream(TextNode.class)
                .filter(text -> text.parent() == null || !text.parent().normalName().equals("kbd"))
                .map(TextNode::text)
                .filter(text -> text.matches(".*\\p{L}{2,}.*"))
                .filter(text -> !NOT_WORDS.contains(text.strip()))
                .forEach(found::add);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                found.addAll(words(attribute.getKey(), attribute.getValue()));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> words(String name, String value) {
        if (name.matches("aria-label|title|alt|placeholder")) {
            return value.isEmpty() ? List.of() : List.of(name + "=" + value);
        }
        if (!name.matches("th:(?:text|attr|aria-label|title|data-empty)")) {
            return List.of();
        }
        // What stands in literals: between bars without the values, and between quotes alone.
        String bars = value.replaceAll("[$#]\\{[^}]*\\}", "");
        return Pattern.compile("\\|([^|]*)\\|")
                .matcher(bars)
                .results()
                .map(MatchResult::group)
                .filter(text -> name.equals("th:text") || text.contains(" "))
                .filter(text -> text.matches(".*[A-Za-z]{2,}.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesAskForWordsThatThereAre(Path template) throws IOException {
        String text = Files.readString(template);
        List<String> keys = new ArrayList<>();
        KEY.matcher(text).results().map(key -> key.group(1)).forEach(keys::add);
        Matcher chosen = Pattern.compile("#\\{\\$\\{([^}]*)\\}").matcher(text);
        while (chosen.find()) {
            if (!chosen.group(1).contains("' +")) {
                CHOSEN.matcher(chosen.group(1))
                        .results()
                        .map(key -> key.group(1))
                        .forEach(keys::add);
            }
        }
        assertThat(Messages.english().keys()).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void pageClassesHaveNoWordsOfTheirOwn(Path source) throws IOException {
        String code =
                Files.readString(source)
                        .replaceAll("(?s)(?<!\\w)/\\*.*?\\*/", "")
                        .replaceAll("(?m)^\\s*//.*$", "")
                        .replace("'\"'", "")
                        .replaceAll("(?s)throw new .*?;", "")
                        .replaceAll("(?s)Exception\\(.*?;", "")
                        .replaceAll("(?s)requireNonNull\\(.*?\\)", "")
                        .replaceAll("(?s)LOG\\..*?;", "");
        List<String> found = new ArrayList<>();
        BLOCK.matcher(code)
                .results()
                .map(block -> block.group().replaceAll("<[^>]*>", ""))
                .filter(text -> WORDS.matcher(text).find())
                .forEach(found::add);
        LITERAL.matcher(BLOCK.matcher(code).replaceAll(""))
                .results()
                .map(literal -> literal.group(1))
                .filter(text -> WORDS.matcher(text).find())
                .filter(
                        text ->
                                LABELLED.matcher(text).find()
                                        || !text.matches(".*(?:[<\\\\=]|\\w-\\w|www|\\(\\?).*"))
                .filter(text -> !NOT_WORDS.contains(text))
                .forEach(found::add);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsHaveNoWordsOfTheirOwn(Path script) throws IOException {
        String code = Files.readString(script).replaceAll("(?m)^\\s*//.*$", "");
        List<String> found =
                Pattern.compile("['`]([A-Z][a-z]+(?: [a-z]+)*[^'`]*)['`]")
                        .matcher(code)
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(
                                text ->
                                        !text.matches(
                                                "Arrow\\w+|Page\\w+|End|Home|Escape|Enter|Tab|AbortError"))
                        .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void aKoreanCorpusHasNoEnglishWords(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "title: 이야기\nlanguage: ko\n");
        Files.writeString(folder.resolve("glossary.md"), "## 항구\n\n배가 닿는 곳.\n");
        for (String name : List.of("가", "나")) {
            Files.writeString(
                    folder.resolve(name + ".md"),
                    """
                    ---
                    title: 밤의 항구
                    date: 2022-04-11
                    interviewees: [김가나]
                    interviewers: [이다라]
                    publication: 소식
                    ---
                    ## 언제인가요?

                    밤의 항구에서.[^1]

                    [^1]: 늦은 밤.
                    """);
        }
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), new TemplateRenderer());
        List<String> english = new ArrayList<>();
        site.addresses()
                .filter(address -> address.endsWith(".html"))
                .forEach(
                        address -> {
                            Document page = Jsoup.parse(site.page(address).orElseThrow().text());
                            assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ko");
                            page.select(
                                            ".forms dd, .forms div, .places p, kbd, .hint code, .files a, .sources [lang=en]")
                                    .remove();
                            Matcher latin =
                                    Pattern.compile("[A-Za-z]{2,}").matcher(page.body().text());
                            while (latin.find()) {
                                english.add(address + ": " + latin.group());
                            }
                            page.select("[aria-label]").eachAttr("aria-label").stream()
                                    .filter(label -> label.matches(".*[A-Za-z]{3,}.*"))
                                    .forEach(label -> english.add(address + ": " + label));
                        });
        english.removeIf(found -> found.matches(".*: (?:Markdown|BibTeX|Chicago|APA|MLA)"));
        assertThat(english).isEmpty();
        Document page = Jsoup.parse(site.page("interviews/가.html").orElseThrow().text());
        assertThat(page.expectFirst(".kicker").text()).isEqualTo("인터뷰 · 2022년 4월 11일");
        assertThat(page.expectFirst(".byline").text()).isEqualTo("김가나, 진행 이다라, 소식");
        assertThat(page.expectFirst("[data-form=note]").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("[data-form=note]").text()).contains("interviewed by");
    }

    @Test
    void anInterviewInAnotherLanguageKeepsItsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "title: Talks\nlanguage: en\n");
        Files.writeString(folder.resolve("glossary.md"), "## ميناء\n\nA place for ships.\n");
        Files.writeString(
                folder.resolve("a.md"),
                """
                ---
                title: الميناء
                language: ar
                interviewees: [Ada Sample]
                ---
                ## متى؟

                في ميناء الليل.
                """);
        Files.writeString(folder.resolve("b.md"), "# B\n\n## Why?\n\nSo.\n");
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), new TemplateRenderer());
        Document page = Jsoup.parse(site.page("interviews/a.html").orElseThrow().text());
        Element root = page.expectFirst("html");
        assertThat(root.attr("lang")).isEqualTo("ar");
        assertThat(root.attr("dir")).isEqualTo("rtl");
        for (String own :
                List.of(
                        ".skip",
                        "#display",
                        ".kicker",
                        ".byline",
                        "#cite",
                        "#terms",
                        ".site-foot",
                        "#cite-dialog")) {
            Element element = page.expectFirst(own);
            assertThat(element.attr("lang")).as(own).isEqualTo("en");
            assertThat(element.attr("dir")).as(own).isEqualTo("ltr");
        }
        // What stands in the margins stands on the page's side, and is a list of names.
        for (String margin : List.of("header.site", ".tools", "#toc")) {
            Element element = page.expectFirst(margin);
            assertThat(element.attr("lang")).as(margin).isEqualTo("en");
            assertThat(element.hasAttr("dir")).as(margin).isFalse();
        }
        Element entry = page.expectFirst("#toc li a span:not(.num)");
        assertThat(entry.attr("lang")).isEqualTo("ar");
        assertThat(entry.attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("h1").hasAttr("lang")).isFalse();
        Element listed =
                Jsoup.parse(site.page("index.html").orElseThrow().text())
                        .expectFirst(".entry h3[lang=ar]");
        assertThat(listed.attr("dir")).isEqualTo("rtl");
        Document other = Jsoup.parse(site.page("interviews/b.html").orElseThrow().text());
        assertThat(other.select("[lang]:not(html, .stands a), [dir]:not(.stands a)")).isEmpty();
        Element onward = other.expectFirst(".stands a[rel=next]");
        assertThat(onward.attr("lang")).isEqualTo("ar");
        assertThat(onward.attr("dir")).isEqualTo("rtl");
    }
}
