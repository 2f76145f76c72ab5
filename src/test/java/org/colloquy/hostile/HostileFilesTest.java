package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every file of the hostile corpus on its own pages: nothing runs, and no word is lost. */
class HostileFilesTest {
    private static final int LEAST_FILES = 150;
    private static final int LEAST_OF_EACH = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern SHOWN = Pattern.compile("(?i)shown[\\w-]*");

    /** The pages of hundreds of tags, and what is printed of single interviews. */
    private static final Pattern ALIKE =
            Pattern.compile("topics/(?:shown|tag)\\d{2,}\\.html|print/(?!titles\\.).*");

    /** What the front matter says stands in other places than the interview's words. */
    private static final Pattern NOT_WORDS =
            Pattern.compile("(?m)^(?:\\[\\^[^\\]]+\\]:|\\[[^\\]]+\\]:|date:).*$");

    @Test
    void triesEveryDoorThreeTimes() throws IOException {
        try (Stream<Path> all = Files.walk(HostileSite.FOLDER)) {
            Map<String, Long> files =
                    all.filter(Files::isRegularFile)
                            .filter(file -> file.toString().endsWith(".md"))
                            .collect(
                                    Collectors.groupingBy(
                                            file -> file.getParent().getFileName().toString(),
                                            Collectors.counting()));
            files.keySet().removeAll(List.of("hostile", "interviews"));
            assertThat(files.values()).allMatch(count -> count >= LEAST_OF_EACH);
            assertThat(files.values().stream().mapToLong(Long::longValue).sum())
                    .isGreaterThan(LEAST_FILES);
            assertThat(files)
                    .containsKeys(
                            "headings",
                            "titles",
                            "front-matter",
                            "glossary",
                            "people",
                            "tags",
                            "link-titles",
                            "images",
                            "ids",
                            "footnotes",
                            "tables",
                            "segments",
                            "code",
                            "comments",
                            "svg-mathml",
                            "schemes",
                            "unicode",
                            "templates",
                            "json-ld",
                            "feeds",
                            "snippets",
                            "missing",
                            "exports",
                            "nesting",
                            "delimiter-runs",
                            "reference-bombs",
                            "yaml-bombs");
        }
    }

    @TestFactory
    Stream<DynamicTest> runsNothingAndLosesNothing() {
        return HostileSite.interviewFiles().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        HostileSite.FOLDER.relativize(file).toString(),
                                        () -> isSound(file)));
    }

    private static void isSound(Path file) throws IOException {
        HostileSite site = HostileSite.get();
        Interview interview = site.interview(file);
        String source = Files.readString(file);
        List<String> pages = site.pages(interview);
        assertThat(pages).contains("interviews/" + interview.slug() + ".html");
        for (String address : pages) {
            assertThat(Soundness.faults(address, site.page(address), site.addresses())).isEmpty();
        }
        hasItsWords(interview, source);
        hasItsData(interview);
    }

    private static void hasItsWords(Interview interview, String source) {
        Element article = article(interview);
        assertThat(article.attr("data-interview")).isEqualTo(interview.slug());
        assertThat(article.select("[data-question]")).hasSameSizeAs(interview.questions());
        Element own = own(article);
        own.select("img[alt]").forEach(picture -> picture.after(picture.attr("alt")));
        assertThat(HostileSite.count(HostileSite.KEPT, own.wholeText()))
                .as("words that are kept of:%n%s%nin:%n%s", source, own.wholeText())
                .isEqualTo(
                        HostileSite.count(
                                HostileSite.KEPT, NOT_WORDS.matcher(source).replaceAll("")));
        assertThat(own.text()).doesNotContain("1337");
    }

    private static Element article(Interview interview) {
        return HostileSite.get()
                .page("interviews/" + interview.slug() + ".html")
                .expectFirst("article[data-interview]");
    }

    private static Element own(Element article) {
        Element own = article.clone();
        own.select("[data-generated]").remove();
        return own;
    }

    private static void hasItsData(Interview interview) {
        HostileSite site = HostileSite.get();
        String json = site.text("interviews/" + interview.slug() + ".json");
        assertThat(JSON.readTree(json).get("slug").asString()).isEqualTo(interview.slug());
        assertThat(HostileSite.count(HostileSite.KEPT, json))
                .isGreaterThanOrEqualTo(
                        HostileSite.count(HostileSite.KEPT, own(article(interview)).wholeText()));
        assertThat(site.text("interviews/" + interview.slug() + ".md"))
                .isEqualTo(interview.source());
    }

    @Test
    void oneBadFileTakesNoOtherDown() {
        HostileSite site = HostileSite.get();
        assertThat(site.corpus().interviews()).hasSize(HostileSite.interviewFiles().size());
        Document control = site.page("interviews/control.html");
        assertThat(own(control.expectFirst("article")).text())
                .isEqualTo(
                        "The control kept Is this one unharmed, kept?"
                                + " It is, and its Linkterm too: kept.");
        assertThat(control.select("a[data-term=linkterm]")).hasSize(1);
    }

    /** Those of single interviews are looked at with their files. */
    @Test
    void pagesAcrossInterviewsAreSound() {
        assertSound(page -> !ALIKE.matcher(page).matches());
    }

    @Tag("slow")
    @Test
    void soAreThoseThatAreAlike() {
        assertSound(ALIKE.asMatchPredicate());
    }

    private static void assertSound(Predicate<String> looked) {
        HostileSite site = HostileSite.get();
        Set<String> own =
                site.corpus().interviews().stream()
                        .flatMap(interview -> site.pages(interview).stream())
                        .collect(Collectors.toSet());
        assertThat(site.pages().stream().filter(page -> !own.contains(page)).filter(looked))
                .isNotEmpty()
                .flatMap(page -> Soundness.faults(page, site.page(page), site.addresses()))
                .isEmpty();
    }

    /** What a file says about its interview stands somewhere, as words. */
    @TestFactory
    Stream<DynamicTest> whatIsSaidOfAnInterviewIsShown() {
        HostileSite site = HostileSite.get();
        String all =
                site.addresses().stream()
                        .filter(address -> address.matches(".*\\.(?:html|json)"))
                        .map(address -> Jsoup.parse(site.text(address)).wholeText())
                        .collect(Collectors.joining("\n"));
        return HostileSite.interviewFiles().stream()
                .filter(file -> site.interview(file).source().contains("shown"))
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        HostileSite.FOLDER.relativize(file).toString(),
                                        () ->
                                                assertThat(SHOWN.matcher(Files.readString(file)))
                                                        .as(file.toString())
                                                        .satisfies(shown -> areShown(shown, all))));
    }

    /** What a table says of passages stands on the page of their interview, as words. */
    @ParameterizedTest
    @ValueSource(strings = {"markup", "places", "cells"})
    void whatATableSaysIsShown(String name) throws IOException {
        Path file = HostileSite.FOLDER.resolve("interviews/segments/" + name + ".md");
        Path table = file.resolveSibling(name + CompanionFile.SEGMENTS.extension());
        HostileSite site = HostileSite.get();
        Interview interview = site.interview(file);
        Document page = site.page("interviews/" + interview.slug() + ".html");
        areShown(
                SHOWN.matcher(Files.readString(table)),
                page.expectFirst("#toc-passages").wholeText());
        assertThat(page.select(".passages a, .passages p"))
                .noneMatch(element -> element.text().isBlank());
    }

    private static void areShown(Matcher shown, String all) {
        assertThat(shown.results().map(MatchResult::group)).isNotEmpty().allMatch(all::contains);
    }
}
