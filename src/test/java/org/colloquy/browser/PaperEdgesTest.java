package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.browser.Paper.Letter;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the margins of paper is above and below the text, and begins and ends with it. */
class PaperEdgesTest extends BrowserTest {
    private static final double MILLIMETRE = 72 / 25.4;

    /** From the edge of the sheet to the lines, and to what stands beside them. */
    private static final double LINES = 36 * MILLIMETRE;

    private static final double BESIDE = 18 * MILLIMETRE;

    /** Less than the width of a letter. */
    private static final double NEAR = 2;

    private static final String TALK =
            """
            ---
            title: שיחה על הנמל
            language: he
            ---
            ## מה היה כאן?

            %s
            """
                    .formatted("באו הספינות הגדולות. ".repeat(400));

    @TempDir private Path folder;

    PaperEdgesTest() {
        super(SEEDS);
    }

    private static List<Letter> head(Paper paper, int sheet) {
        return paper.painted(sheet).stream()
                .filter(letter -> letter.y() < 20 * MILLIMETRE && !letter.text().isBlank())
                .toList();
    }

    private static List<Letter> foot(Paper paper, int sheet) {
        double from = paper.size().getHeight() - 18 * MILLIMETRE;
        return paper.painted(sheet).stream()
                .filter(letter -> letter.y() > from && !letter.text().isBlank())
                .sorted(Comparator.comparingDouble(Letter::x))
                .toList();
    }

    private static double start(List<Letter> letters) {
        return letters.stream().mapToDouble(Letter::x).min().orElseThrow();
    }

    private static double end(List<Letter> letters) {
        return letters.stream().mapToDouble(Letter::end).max().orElseThrow();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"A4,210", "Letter,215.9"})
    void isMirroredWhereOneReadsFromRightToLeft(String format, double width) throws IOException {
        Files.writeString(folder.resolve("harbour.md"), TALK);
        try (TestSite site = TestSite.published(folder, "https://interviews.example/")) {
            Page page = context(window(DESKTOP)).newPage();
            page.navigate(site.at("interviews/harbour.html"));
            try (Paper paper = Paper.of(PrintTest.read(page), format)) {
                double end = width * MILLIMETRE - LINES;
                List<Letter> number =
                        head(paper, 1).stream()
                                .filter(letter -> letter.text().matches("[0-9/]"))
                                .toList();
                List<Letter> title =
                        head(paper, 1).stream()
                                .filter(letter -> letter.text().matches("\\p{IsHebrew}+"))
                                .toList();
                assertThat(start(number)).isCloseTo(LINES, within(NEAR));
                assertThat(end(title)).isCloseTo(end, within(NEAR));
                assertThat(end(number)).isLessThan(start(title));
                List<Letter> foot = foot(paper, 1);
                assertThat(end(foot)).isCloseTo(end, within(NEAR));
                assertThat(foot.stream().map(Letter::text).collect(Collectors.joining()))
                        .isEqualTo("interviews.example/interviews/harbour");
            }
        }
    }

    @Test
    void aNumberStandsAboveTheEndOfWhatIsBelowIt() {
        try (Paper paper = Paper.of(PrintTest.read(open(window(DESKTOP), SEED)), "A4")) {
            double width = paper.size().getWidth();
            assertThat(end(head(paper, 1))).isCloseTo(width - LINES, within(NEAR));
            assertThat(end(head(paper, paper.sheets() - 1)))
                    .isCloseTo(width - BESIDE, within(NEAR));
        }
    }

    @Test
    void aNumberStandsAboveTheEdgeOfWhatIsPrintedAcross() {
        TestSite sixty = ServedSites.of(Corpora.sixtyInterviews());
        Page page = open(window(DESKTOP), sixty, "glossary/bell.html");
        try (Paper paper =
                Paper.of(PrintTest.read(page), Paper.options().setPreferCSSPageSize(true))) {
            assertThat(paper.size().getWidth()).isGreaterThan(paper.size().getHeight());
            assertThat(end(head(paper, 1)))
                    .isCloseTo(paper.size().getWidth() - BESIDE, within(NEAR));
        }
    }

    @Test
    void aNumberBesideAnAnswerBeginsWhereItsQuestionDoes() {
        TestSite sixty = ServedSites.of(Corpora.sixtyInterviews());
        Page page = open(window(DESKTOP), sixty, "questions/what-is-the-bell-good-for.html");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(
                        page.evaluate(
                                """
                                () => {
                                  const start = place => { const range = document.createRange(); range.selectNodeContents(document.querySelector(place)); return range.getBoundingClientRect().left; };
                                  return Math.abs(start('.answer .pn') - start('.answer .worded')) < 1;
                                }
                                """))
                .isEqualTo(true);
    }

    @Test
    void aLongAddressBeginsBesideItsNumber() throws IOException {
        Files.writeString(
                folder.resolve("links.md"),
                "# Links\n\n## Where?\n\n[Here](mailto:"
                        + "keeperofthearchive".repeat(8)
                        + "@archive.example).\n");
        try (TestSite site = TestSite.published(folder, null)) {
            Page page = context(window(TABLET)).newPage();
            page.navigate(site.at("interviews/links.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(
                            page.evaluate(
                                    """
                                    () => {
                                      const entry = document.querySelector('.links .terms > li');
                                      const range = document.createRange();
                                      range.selectNodeContents(entry.querySelector('p'));
                                      const lines = range.getClientRects();
                                      return lines.length > 1 && lines[0].top - entry.getBoundingClientRect().top < 4;
                                    }
                                    """))
                    .isEqualTo(true);
        }
    }
}
