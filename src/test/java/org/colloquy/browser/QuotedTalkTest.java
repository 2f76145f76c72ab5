package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a transcript, whose turns begin with a name and a time that nobody said. */
class QuotedTalkTest extends BrowserTest {
    private static final String TALK = "interviews/bell.html";

    /** Selects from the beginning of some words in one place to the end of others in another. */
    private static final String SELECT =
            """
            ([from, first, to, last]) => {
              const find = (id, words) => {
                const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                  if (!node.parentElement.closest('[data-generated]') && node.data.includes(words)) return [node, node.data.indexOf(words)];
                }
              };
              const range = document.createRange();
              range.setStart(...find(from, first));
              const [node, at] = find(to, last);
              range.setEnd(node, at + last.length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return [...range.getClientRects()].map(box => [box.left, box.top, box.right, box.bottom]);
            }
            """;

    QuotedTalkTest() {
        super(Corpora.TRANSCRIPTS);
    }

    private Page cited(int width, String from, String first, String to, String last) {
        Page page = open(window(width), TALK);
        page.evaluate(SELECT, List.of(from, first, to, last));
        page.keyboard().press("c");
        assertThat(page.locator("#cite-dialog")).isVisible();
        return page;
    }

    private static Locator form(Page page, String name) {
        return page.locator("#cite-dialog [data-form=" + name + "]");
    }

    @Test
    void aNameAndATimeAreNoWordsOfTheQuotation() {
        Page page = cited(DESKTOP, "t12-p1", "Bruno", "t12-p1", "turns.");
        assertThat(form(page, "note").textContent())
                .startsWith("“You write the number, you put your letter to it,")
                .contains("” Bruno Specimen, in ");
        assertThat(page.locator("#cite-dialog blockquote").textContent()).startsWith("You write");
    }

    @Test
    void eachOfSeveralIsQuotedByName() {
        Page page = cited(DESKTOP, "t11-p1", "Who was", "t12-p1", "turns.");
        assertThat(form(page, "note").textContent())
                .startsWith(
                        "Ida Interviewer: “Who was the book for?” Bruno Specimen: “You write the")
                .contains(" turns.” Ada Sample and Bruno Specimen, interviewed by Ida");
        assertThat(form(page, "markdown").textContent())
                .startsWith(
                        "> Ida Interviewer: Who was the book for?\n>\n> Bruno Specimen: You write")
                .contains("\n\n[Ada Sample and Bruno Specimen, interviewed");
        assertThat(page.locator("#cite-dialog blockquote").textContent())
                .startsWith("Ida Interviewer: Who was the book for? Bruno Specimen: You");
    }

    @Test
    void whatHappenedMeanwhileStandsInBrackets() {
        Page page = cited(DESKTOP, "t12-p1", "what they", "t13-p1", "And then?");
        String quoted =
                "Bruno Specimen: “what they had seen.” [Break: [00:03:40] The bell is rung.] Ida"
                        + " Interviewer: “And then?” ";
        assertThat(form(page, "note").textContent()).startsWith(quoted);
        assertThat(form(page, "markdown").textContent())
                .contains("\n>\n> \\[Break: \\[00:03:40\\] The bell is rung.\\]\n>\n> Ida");
    }

    @Test
    void aNameAloneIsNoQuotation() {
        Page page = cited(DESKTOP, "t12-p1", "Bruno", "t12-p1", "Specimen:");
        assertThat(page.locator("#cite-dialog blockquote")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, t11-p1, Who was, t12-p1, You write the number",
        "390, t12-p1, You write, t12-p1, the number",
    })
    void theLinkMarksTheWordsBesideATime(
            int width, String from, String first, String to, String last) throws IOException {
        Page page = cited(width, from, first, to, last);
        String link = form(page, "link").textContent();
        Page landed = page.context().newPage();
        landed.setViewportSize(width, 1400);
        landed.navigate(link);
        assertThat(landed.locator("#" + to)).isInViewport();
        atRest(landed.locator("#" + to));
        assertThat(landed.locator(".receipt")).containsText("Unchanged:");
        // A click by the mouse may scroll the page to the notice first, which stands in the window.
        landed.locator(".receipt button").dispatchEvent("click");
        assertThat(landed.locator("#" + to)).isInViewport();
        atRest(landed.locator("#" + to));
        List<?> boxes = (List<?>) landed.evaluate(SELECT, List.of(from, first, to, last));
        landed.evaluate("() => getSelection().removeAllRanges()");
        TargetText.assertMarked(landed, ends(landed, from, first, to, last), numbers(boxes));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "390, t11-p1, Who was, t12-p1, You write the number",
        "1440, t12-p1, You write, t12-p1, the number",
    })
    void theLinkMarksThemAtTheOtherWidthToo(
            int width, String from, String first, String to, String last) throws IOException {
        theLinkMarksTheWordsBesideATime(width, from, first, to, last);
    }

    @Test
    void aRecordingThatEndsBeforeLeadsNowhereElse() {
        Page page = open(window(PHONE), TALK + "?t=220,240#t12");
        page.waitForFunction(
                "() => colloquy.listening?.now < 200_000 && colloquy.listening.now > 0");
        atRest(page.locator("#t12-p1"));
        assertThat(page.locator("#t12-p1")).isInViewport();
    }

    /** The boxes of the first and of the last words, between which there may be a name. */
    private static List<List<Double>> ends(
            Page page, String from, String first, String to, String last) {
        List<List<Double>> ends = new ArrayList<>();
        ends.addAll(numbers((List<?>) page.evaluate(SELECT, List.of(from, first, from, first))));
        ends.addAll(numbers((List<?>) page.evaluate(SELECT, List.of(to, last, to, last))));
        page.evaluate("() => getSelection().removeAllRanges()");
        return ends;
    }

    private static List<List<Double>> numbers(List<?> boxes) {
        return boxes.stream()
                .map(box -> ((List<?>) box).stream().map(n -> ((Number) n).doubleValue()).toList())
                .toList();
    }
}
