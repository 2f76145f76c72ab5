package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is longer than its place stays in it; what reads the other way reads as it is written. */
class LongWordsTest extends BrowserTest {
    private static final String LONG = "interviews/long.html";
    private static final String PERSIAN = "interviews/persian.html";

    private static final Locator.FilterOptions LONG_NAMED =
            new Locator.FilterOptions().setHasText(LongWords.WORD);

    LongWordsTest() {
        super(LongWords.folder());
    }

    /** The name of each entry of a column beside its count: the first ends before the second. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "topics.html", "series/on-%s.html"})
    void aLongNameLeavesItsCountItsPlace(String address) {
        for (int width : WIDTHS) {
            Page page =
                    open(window(width), address.formatted(LongWords.WORD.toLowerCase(Locale.ROOT)));
            if (width < DESKTOP && page.locator("#side").count() > 0) {
                page.locator(".bar [popovertarget=side]").click();
            }
            assertThat(page.locator(".facet li:visible").filter(LONG_NAMED).count())
                    .as("at %d", width)
                    .isPositive();
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            """
                                            () => [...document.querySelectorAll('.facet li')].filter(entry => entry.checkVisibility())
                                              .filter(entry => entry.scrollWidth > entry.clientWidth + 1 || entry.closest('.side')?.scrollWidth > entry.closest('.side')?.clientWidth)
                                              .map(entry => entry.textContent)
                                            """))
                    .as("at %d", width)
                    .isEmpty();
        }
    }

    @Test
    void codeReadsFromLeftToRightOnEveryPage() {
        Page page = open(window(DESKTOP), PERSIAN);
        Locator block = page.locator(".para pre");
        assertThat(leftmost(block, "print")).isLessThan(leftmost(block, ";"));
        Locator inLine = page.locator(".para p code, .para > code").first();
        assertThat(leftmost(inLine, "go")).isLessThan(leftmost(inLine, ")"));
    }

    /** Beside its button, and in the margin; else they lie over the questions. */
    @Test
    void whatOpensOnAPageFromRightToLeftIsTurnedRoundToo() {
        Page page = open(window(DESKTOP), PERSIAN);
        Locator button = page.locator("button[popovertarget=display]");
        button.click();
        assertThat(box(page.locator("#display")).x).isBetween(box(button).x - 2, box(button).x + 2);
        page.keyboard().press("Escape");
        term(page, "vts").click();
        BoundingBox note = box(note(page, "vts"));
        assertThat(note.x + note.width).isLessThan(box(page.locator("h1")).x);
        assertThat(note.x).isPositive();
    }

    /** Where a line of a concordance is cut it fades; the word that it is about never does. */
    @Test
    void aLineThatReadsTheOtherWayFadesAtItsOwnEnds() {
        Page page = open(window(DESKTOP), "glossary/vts.html");
        Locator line = page.locator(".kwic[dir=rtl] li");
        String fade = "part => getComputedStyle(part).maskImage";
        assertThat((String) line.locator(".left").evaluate(fade)).contains("to left");
        assertThat((String) line.locator(".right").evaluate(fade)).contains("to right");
        Locator other = page.locator(".kwic:not([dir]) li").first();
        assertThat((String) other.locator(".left").evaluate(fade)).contains("to right");
        assertThat((String) other.locator(".right").evaluate(fade)).contains("to left");
    }

    /** A question of a whole paragraph would push all others out of the column. */
    @Test
    void aListOfQuestionsHasTheBeginningOfALongOne() {
        for (int width : List.of(DESKTOP, PHONE)) {
            Page page = open(window(width), LONG);
            if (width == PHONE) {
                page.locator(".bar-toc").click();
            }
            Locator entry = page.locator("#toc a[href='#q2']");
            assertThat(entry.textContent()).contains("and the quay before it").endsWith("Why?");
            assertThat(box(entry).height).as("at %d", width).isBetween(60.0, 140.0);
        }
    }

    /** The first screen has room for more than the title. */
    @Test
    void aLongTitleIsSetSmaller() {
        for (int width : USUAL_WIDTHS) {
            BoundingBox title = box(open(window(width), LONG).locator("h1"));
            assertThat(title.height).as("at %d", width).isLessThan(300);
            assertThat(size(open(window(width), "interviews/short.html").locator("h1")))
                    .as("at %d", width)
                    .isGreaterThan(size(open(window(width), LONG).locator("h1")));
        }
    }

    /** A question that is a paragraph is set as one, on its own page too. */
    @Test
    void aLongQuestionHasTheSizeOfTheText() {
        for (String address : List.of(LONG, "interviews/long/q2.html")) {
            Page page = open(window(DESKTOP), address);
            assertThat(size(page.locator("#q2-h")))
                    .as(address)
                    .isEqualTo(size(page.locator("body")));
        }
        Page page = open(window(DESKTOP), LONG);
        assertThat(size(page.locator("#q1-h"))).isGreaterThan(size(page.locator("#q2-h")));
    }

    /** What stands in the head of the first page is in one line or in two whole ones. */
    @ParameterizedTest
    @ValueSource(ints = {SMALLEST, PHONE, TABLET, 1024, DESKTOP})
    void theFieldOfTheFirstPageEndsWithTheLineOfTheMenu(int width) {
        Page page = open(window(width), "index.html");
        assertThat(page.locator(".site nav a:visible").allInnerTexts()).doesNotContain("Search");
        BoundingBox field = box(page.locator(".quick input"));
        BoundingBox display = box(page.locator("button[popovertarget=display]"));
        double end = Math.max(field.x + field.width, display.x + display.width);
        double edge =
                ((Number)
                                page.locator(".site")
                                        .evaluate(
                                                "e => e.clientWidth - parseFloat(getComputedStyle(e).paddingRight)"))
                        .doubleValue();
        assertThat(end).isBetween(edge - 2, edge + 2);
        assertThat(display.x + display.width).isBetween(edge - 2, edge + 2);
    }

    /** The words of each question, and the title of a translation, are on the first screen. */
    @ParameterizedTest
    @ValueSource(
            strings = {"questions/when-does-the-night-begin.html", "interviews/short/with-de.html"})
    void whatStandsInItalicsAtTheTopHasItsFontEarly(String address) {
        Page page = open(window(DESKTOP), address);
        assertThat(page.locator("link[rel=preload][href*=italic]").count()).isEqualTo(1);
    }

    private static double leftmost(Locator place, String words) {
        return ((Number)
                        place.evaluate(
                                """
                                (place, words) => {
                                  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
                                  for (let text; (text = texts.nextNode());) {
                                    const at = text.data.indexOf(words);
                                    if (at < 0) continue;
                                    const range = document.createRange();
                                    range.setStart(text, at);
                                    range.setEnd(text, at + words.length);
                                    return range.getBoundingClientRect().left;
                                  }
                                }
                                """,
                                words))
                .doubleValue();
    }

    private static double size(Locator place) {
        return Double.parseDouble(
                ((String) place.evaluate("e => getComputedStyle(e).fontSize")).replace("px", ""));
    }

    private static BoundingBox box(Locator place) {
        return Objects.requireNonNull(place.boundingBox());
    }
}
