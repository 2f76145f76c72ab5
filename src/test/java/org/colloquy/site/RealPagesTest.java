package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What holds for the page of every real interview, where there are some beside the project. */
class RealPagesTest {
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));

    /** Folder of a sample that is kept for a comparison and read by no other test. */
    private static final String SECOND_SAMPLE = "more/";

    /** One of three; the long runs look at all. */
    @TestFactory
    Stream<DynamicTest> haveTheWordsOfTheirSources() throws IOException {
        AtomicInteger count = new AtomicInteger();
        return checks().filter(check -> count.getAndIncrement() % 3 == 0);
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> haveTheWordsOfAllTheirSources() throws IOException {
        return checks();
    }

    private static Stream<DynamicTest> checks() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        SiteEdition site =
                new SiteEdition(new CorpusReader().read(CORPORA), new TemplateRenderer());
        return site.corpus().interviews().stream()
                .filter(interview -> !interview.path().startsWith(SECOND_SAMPLE))
                .map(
                        interview ->
                                DynamicTest.dynamicTest(
                                        interview.path(), () -> check(site, interview)));
    }

    private static void check(SiteEdition site, Interview interview) {
        Document page = Jsoup.parse(site.page(SitePaths.interview(interview)).orElseThrow().text());
        assertThat(ArticleWords.of(page.expectFirst("article")))
                .isEqualTo(ArticleWords.of(interview));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("article [data-turn]"))
                .hasSize(interview.form() == InterviewForm.TURNS ? interview.turns() : 0);
        assertThat(page.select("[popover][data-definition]").eachAttr("data-definition"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        page.select("[data-term]").stream()
                                .map(term -> term.attr("data-term"))
                                .distinct()
                                .toList());
    }
}
