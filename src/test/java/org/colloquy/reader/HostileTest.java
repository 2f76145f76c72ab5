package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Prose;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.people.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that mean harm. Those in {@code hostile/interviews/markup} are named after what they do; in
 * them every word that must stay is announced by "kept", and "lost" must not come out.
 */
class HostileTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile/interviews/markup");
    private static final Duration BOUND = Duration.ofSeconds(40);
    private static final Pattern KEPT = Pattern.compile("kept", Pattern.CASE_INSENSITIVE);

    private static final Set<String> TAGS =
            words(
                    "a abbr b blockquote br caption cite code dd del dfn dl dt em figcaption figure"
                            + " i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong"
                            + " sub sup table tbody td tfoot th thead tr u ul var wbr");
    private static final Set<String> EVERYWHERE = words("lang dir data-generated");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "a", words("href"),
                    "img", words("src alt"),
                    "ol", words("start reversed"),
                    "td", words("align colspan rowspan"),
                    "th", words("align colspan rowspan"));

    @TestFactory
    Stream<DynamicTest> filesComeOutClean(@TempDir Path dir) throws IOException {
        try (Stream<Path> files = Files.list(HOSTILE)) {
            return files.sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(),
                                            () -> comesOutClean(file, dir)));
        }
    }

    private static void comesOutClean(Path file, Path dir) throws IOException {
        String source = Files.readString(file);
        CorpusFolderBuilder folder =
                new CorpusFolderBuilder(dir.resolve(file.getFileName().toString()));
        Interview interview = folder.file("interviews/hostile.md", source).interview();
        assertClean(interview);
        String text =
                Stream.concat(
                                headings(interview).map(Prose::text),
                                interview.passages().map(Passage::text))
                        .collect(Collectors.joining("\n"));
        String html =
                Stream.concat(
                                headings(interview),
                                interview.passages().map(passage -> passage.block().prose()))
                        .map(CorpusDump::html)
                        .collect(Collectors.joining("\n"));
        assertThat(KEPT.matcher(text).results().count())
                .as("words that are kept of:%n%s%nin:%n%s", source, text)
                .isEqualTo(KEPT.matcher(source).results().count());
        assertThat(KEPT.matcher(Jsoup.parseBodyFragment(html).text()).results().count())
                .isEqualTo(KEPT.matcher(source).results().count());
        if (!file.getFileName().toString().startsWith("attribute")) {
            assertThat(html).doesNotContain("lost");
            assertThat(text).doesNotContain("lost");
        }
    }

    private static Stream<Prose> headings(Interview interview) {
        return interview.headedSections().stream()
                .map(section -> Objects.requireNonNull(section.heading()).prose());
    }

    @TestFactory
    Stream<DynamicTest> largeAndDeepFilesAreReadInTime(@TempDir Path dir) {
        return readInTime(generated(), dir);
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> hugeFilesAreReadInTime(@TempDir Path dir) {
        Map<String, String> huge = new LinkedHashMap<>();
        huge.put("link definitions", linkDefinitions(100_000));
        huge.put("links", links(20_000));
        huge.put("links in paragraphs", linksInParagraphs(20_000));
        huge.put("links to terms", linksToTerms(2_000));
        huge.put("long table", longTable(5_000));
        huge.put("ticks", ticks(400));
        huge.put("broken links", brokenLinks(3_000));
        huge.put("many broken links", brokenLinks(20_000));
        huge.put("turns", "**Ada:** kept.\n\n**Ben:** kept.\n\n".repeat(20_000));
        huge.put("large file", ("kept words ".repeat(60) + "\n\n").repeat(9 * 1024 * 1024 / 660));
        huge.put("large single paragraph", "kept words\n".repeat(100_000));
        huge.put("headings", numbered(1, 20_000, i -> "## Why " + i + "?\n\nkept\n\n"));
        huge.put("short paragraphs", "kept words\n\n".repeat(9 * 1024 * 1024 / 12));
        return readInTime(huge, dir);
    }

    private static Stream<DynamicTest> readInTime(Map<String, String> sources, Path dir) {
        return sources.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () ->
                                                isReadInTime(
                                                        entry.getValue(),
                                                        dir.resolve(entry.getKey()))));
    }

    private static void isReadInTime(String source, Path dir) {
        long start = System.nanoTime();
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("glossary.md", "## tea\n\nA drink.\n\n## cup\n\nA vessel.\n")
                        .file("interviews/hostile.md", source)
                        .file("interviews/good.md", "# Good\n\nGood words.\n")
                        .read();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).isLessThan(BOUND);
        assertThat(corpus.interviews()).hasSize(2);
        assertThat(corpus.interview("good").orElseThrow().passages()).hasSize(1);
        Interview hostile = corpus.interview("hostile").orElseThrow();
        assertClean(hostile);
        String text = hostile.passages().map(Passage::text).collect(Collectors.joining(" "));
        assertThat(KEPT.matcher(text).results().count())
                .isEqualTo(KEPT.matcher(source).results().count());
    }

    private static Map<String, String> generated() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nested lists", "- ".repeat(472) + "kept");
        all.put("nested quotes", "> ".repeat(10_000) + "kept");
        all.put("backslashes in a bracket", "kept [" + "\\".repeat(8192));
        all.put("open brackets", "kept " + "[".repeat(50_000));
        all.put("open pictures", "kept " + "![".repeat(20_000));
        all.put("open emphasis", "kept " + "*a _b ".repeat(10_000));
        all.put("nested emphasis", "*".repeat(3000) + "kept" + "*".repeat(3000));
        all.put("ticks", ticks(100));
        all.put("angles", "kept " + "<".repeat(50_000));
        all.put("ampersands", "kept " + "&".repeat(100_000));
        all.put("comments", "kept " + "<!-- a ".repeat(5_000));
        all.put("blanks", "kept" + " ".repeat(1_000_000) + "kept");
        all.put("many ids", "kept " + "{#a} ".repeat(50_000) + "kept");
        all.put("nested elements", "<div>".repeat(20_000) + "kept" + "</div>".repeat(20_000));
        all.put("nested inline elements", "<b>".repeat(5_000) + "kept");
        all.put("nested raw quotes", "<blockquote>".repeat(5_000) + "kept");
        all.put("long table", longTable(1_000));
        all.put(
                "wide table",
                "| a ".repeat(2000)
                        + "|\n"
                        + "|---".repeat(2000)
                        + "|\n"
                        + "| kept ".repeat(2000)
                        + "|\n");
        all.put("link definitions", linkDefinitions(500));
        all.put("names", "kept " + "tea cup ".repeat(50_000));
        all.put("names in emphasis", "kept " + "*tea* cup ".repeat(20_000));
        all.put("links", links(1_000));
        all.put("links to terms", linksToTerms(500));
        all.put("broken links", brokenLinks(500));
        all.put("scripts changing", "kept " + "a茶".repeat(50_000));
        all.put("front matter", "---\ntitle: a\nx: " + "[".repeat(10_000) + "\n---\nkept\n");
        all.put(
                "endless front matter",
                "---\ntitle: a\n" + numbered(1, 50_000, i -> "k" + i + ": v\n") + "---\nkept\n");
        all.put("links in paragraphs", linksInParagraphs(1_000));
        return all;
    }

    private static String ticks(int most) {
        return "kept " + numbered(1, most, i -> "`".repeat(i) + " ");
    }

    private static String longTable(int rows) {
        return "| a | b |\n|---|---|\n" + "| kept | kept |\n".repeat(rows);
    }

    private static String linksToTerms(int count) {
        return "kept " + "[a](../glossary.md#tea) ".repeat(count);
    }

    private static String linkDefinitions(int count) {
        return "kept\n\n" + numbered(1, count, i -> "[r" + i + "]: x.md\n");
    }

    private static String links(int count) {
        return "kept " + numbered(1, count, i -> "[a](https://c.example/?a&amp;b=" + i + ") ");
    }

    private static String linksInParagraphs(int count) {
        String words = " words".repeat(40);
        return numbered(
                1, count, i -> "kept [a](https://c.example/?a&amp;b=%d)%s\n\n".formatted(i, words));
    }

    private static String brokenLinks(int count) {
        return numbered(1, count, i -> "## Heading " + i + "?\n\nkept [a](#heading" + i + ")\n\n");
    }

    private static String numbered(int from, int to, IntFunction<String> line) {
        return IntStream.rangeClosed(from, to).mapToObj(line).collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> hostileGlossariesDoNotKeepInterviewsAway(@TempDir Path dir) {
        Map<String, String> glossaries =
                Map.of(
                        "nested lists", "## tea\n\n" + "- ".repeat(472) + "x",
                        "nested quotes", "## tea\n\n" + "> ".repeat(10_000) + "x",
                        "nested elements", "## tea\n\n" + "<div>".repeat(20_000) + "x",
                        "nested blocks", "## tea\n\n" + "<blockquote><ul><li>".repeat(5_000) + "x",
                        "no names", "## \n\nx\n\n## {#y}\n\nx\n\n## ()\n\nx\n\n## (x)\n\nx\n",
                        "attributes", "## tea {aliases=\";;;\" match= see=\"\" #}\n\nx\n",
                        "script",
                                "## tea <script>alert(1)</script>\n\n<script>alert(1)</script>x\n");
        return glossaries.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> {
                                            Corpus corpus =
                                                    new CorpusFolderBuilder(
                                                                    dir.resolve(entry.getKey()))
                                                            .file("glossary.md", entry.getValue())
                                                            .file(
                                                                    "interviews/a.md",
                                                                    "# A\n\nSome tea.\n")
                                                            .read();
                                            assertThat(corpus.interviews()).hasSize(1);
                                            assertClean(corpus.interviews().get(0));
                                            corpus.terms().stream()
                                                    .flatMap(term -> term.senses().stream())
                                                    .flatMap(sense -> sense.definition().stream())
                                                    .forEach(block -> assertClean(block.prose()));
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> hostilePeopleDoNotKeepInterviewsAway(@TempDir Path dir) {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("nested lists", "## Ada\n\n" + "- ".repeat(472) + "x");
        people.put("nested quotes", "## Ada\n\n" + "> ".repeat(10_000) + "x");
        people.put("nested elements", "## Ada\n\n" + "<div>".repeat(20_000) + "x");
        people.put("no names", "## \n\nx\n\n## {#y}\n\nx\n\n## <b></b>\n\nx\n");
        people.put("attributes", "## Ada {aliases=\";;;\" url= source=\"\" #}\n\nx\n");
        people.put("ids", "## Ada {#../../x}\n\n## B {#<b>}\n\n## C {#%2e%2e}\n\n## D {#/}\n");
        people.put("script", "## Ada <script>alert(1)</script>\n\n<script>alert(1)</script>x\n");
        people.put(
                "links",
                "## Ada {url=javascript:x}\n\n[x](javascript:x) [y](//c.example) [z](#no)\n");
        people.put("huge name", "## " + "Ada ".repeat(100_000) + "\n\nx\n");
        people.put("huge braces", "## Ada {" + "a=b ".repeat(20_000) + "}\n\nx\n");
        people.put("open braces", "## Ada " + "{".repeat(50_000) + "\n\nx\n");
        people.put("many namesakes", numbered(1, 5_000, i -> "## Ada {#a" + i + "}\n\n"));
        return people.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () ->
                                                peopleComeOutClean(
                                                        entry.getValue(),
                                                        dir.resolve(entry.getKey()))));
    }

    private static void peopleComeOutClean(String people, Path dir) {
        long start = System.nanoTime();
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("people.md", people)
                        .file("interviews/a.md", "---\ninterviewees: [Ada]\n---\n# A\n\nWords.\n")
                        .read();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        assertThat(corpus.interviews()).hasSize(1);
        for (Person profile : corpus.people().all()) {
            assertThat(profile.id()).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{0,199}");
            profile.bio().forEach(block -> assertClean(block.prose()));
        }
    }

    private static void assertClean(Interview interview) {
        interview.headings().map(Heading::prose).forEach(HostileTest::assertClean);
        interview.passages().forEach(passage -> assertClean(passage.block().prose()));
    }

    private static void assertClean(Prose prose) {
        String html = CorpusDump.html(prose);
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (element.normalName().equals("body")) {
                continue;
            }
            assertThat(TAGS).as(html).contains(element.normalName());
            Set<String> own = ATTRIBUTES.getOrDefault(element.normalName(), Set.of());
            for (Attribute attribute : element.attributes()) {
                assertThat(
                                EVERYWHERE.contains(attribute.getKey())
                                        || own.contains(attribute.getKey()))
                        .as("%s in %s", attribute.getKey(), html)
                        .isTrue();
            }
            if (element.hasAttr("href")) {
                assertLeadsToGood(element.attr("href"));
            }
        }
    }

    private static void assertLeadsToGood(String href) {
        assertThat(href.toLowerCase(Locale.ROOT))
                .matches(
                        "(?s)(?:https?://|mailto:|term:|passage:|files/|glossary\\.html|people[/.]).*");
        assertThatCode(() -> URI.create(href.replaceAll("[^!-~]|[\"<>\\\\^`{|}]", "x")))
                .doesNotThrowAnyException();
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toSet());
    }
}
