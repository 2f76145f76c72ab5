package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that stands in the margin stands over anything else. */
class MarginTest extends BrowserTest {
    /** The narrowest window with a margin. */
    private static final int NARROWEST = 1232;

    private static final String OVERLAPS =
            """
            () => {
              const all = [...document.querySelectorAll('article :is(.related, .tools, .asker, .para, h2, h3, .pn, .qn)')]
                .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width && box.height);
              const name = e => `${e.className || e.nodeName} ${e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40)}`;
              return all.filter(([e]) => e.matches('.related, .tools')).flatMap(([e, box]) => all
                .filter(([other, o]) => other !== e && !e.contains(other) && !other.contains(e)
                  && Math.min(box.right, o.right) - Math.max(box.left, o.left) > 1 && Math.min(box.bottom, o.bottom) - Math.max(box.top, o.top) > 1)
                .map(([other, o]) => `${name(e)} (${Math.round(box.top)} to ${Math.round(box.bottom)}) over ${name(other)} (${Math.round(o.top)} to ${Math.round(o.bottom)})`));
            }
            """;

    MarginTest() {
        super(SEEDS);
    }

    private static List<?> overlaps(Page page) {
        settle(page);
        layOut(page);
        return (List<?>) page.evaluate(OVERLAPS);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, NARROWEST, TABLET, PHONE})
    void thoseOfTheSeedStandApart(int width) {
        assertThat(overlaps(open(window(width), SEED))).isEmpty();
    }

    @Tag("slow")
    @Test
    void thoseOfInterviewsOfShapesStandApart() {
        standApart(4);
    }

    @Tag("slow")
    @Test
    void thoseOfInterviewsOfEveryShapeStandApart() {
        standApart(1);
    }

    /** Looks at each interview, or at one of so many. */
    private void standApart(int oneOf) {
        TestSite site = ServedSites.of(Corpora.SHAPES);
        List<String> interviews =
                site.pages().stream()
                        .filter(address -> address.matches("interviews/[^/]+"))
                        .toList();
        assertThat(interviews).hasSizeGreaterThan(5);
        for (int i = 0; i < interviews.size(); i += oneOf) {
            String address = interviews.get(i);
            assertThat(overlaps(open(window(NARROWEST), site, address))).as(address).isEmpty();
            closeWindows();
        }
    }

    /**
     * Questions that few and many link to, with and without links of their paragraphs, and short
     * answers.
     */
    private static void write(Path folder) throws IOException {
        StringBuilder linking =
                new StringBuilder("# The long history of the harbour and its cranes\n");
        for (int i = 1; i <= 4; i++) {
            linking.append(
                    "\n## What did the harbour say of matter %d and of the others?\n\n"
                            .formatted(i));
            for (int to = 1; to <= 4; to++) {
                if (i <= to) {
                    linking.append("It is [told](a.md#q%d) there. ".formatted(to));
                }
            }
            linking.append('\n');
        }
        Files.writeString(folder.resolve("b.md"), linking.toString());
        Files.writeString(
                folder.resolve("a.md"),
                """
                # A

                ## Why?

                So.

                ## And how?

                Thus.[^1]

                ## When?

                Then.

                Later, too.[^1]

                ## Where?

                There.

                ## Who?

                They.

                [^1]: See also [what was said](b.md#q1).
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROWEST, PHONE})
    void thoseOfQuestionsAndOfParagraphsStandApart(int width, @TempDir Path folder)
            throws IOException {
        write(folder);
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(width), site, "interviews/a.html");
            assertThat(page.locator(".question .related").count()).isEqualTo(4);
            assertThat(page.locator(".turn > .related").count()).isEqualTo(2);
            assertThat(overlaps(page)).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, TABLET})
    void thoseOfBothStandApartAtOtherWidths(int width, @TempDir Path folder) throws IOException {
        thoseOfQuestionsAndOfParagraphsStandApart(width, folder);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"de", "ko"})
    void thoseOfEveryLanguageStandApart(String language, @TempDir Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve("colloquy.yaml"), "language: " + language + "\n");
        try (TestSite site = TestSite.serve(folder)) {
            assertThat(overlaps(open(window(DESKTOP), site, "interviews/a.html"))).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ja", "zh"})
    void thoseOfFurtherLanguagesStandApart(String language, @TempDir Path folder)
            throws IOException {
        thoseOfEveryLanguageStandApart(language, folder);
    }

    @Tag("slow")
    @Test
    void thoseOfAHouseWithAWideFontStandApart(@TempDir Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve("colloquy.yaml"), "header: Talks\n");
        Files.writeString(folder.resolve("theme.css"), ".tools { letter-spacing: .1em; }\n");
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(DESKTOP), site, "interviews/a.html");
            assertThat(page.locator("#q1 .tools").boundingBox().height)
                    .as("in two lines")
                    .isGreaterThan(40);
            assertThat(overlaps(page)).isEmpty();
        }
    }

    @Test
    void whatOverlapsWouldBeFound() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate(
                "() => document.querySelector('.turn > .related').style.translate = '0 9rem'");
        page.evaluate(
                "() => document.querySelectorAll('.related').forEach(e => { e.style.marginInlineStart = '-20rem'; })");
        assertThat(overlaps(page)).isNotEmpty();
    }
}
