package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a transcript. */
class TranscriptTest extends BrowserTest {
    private static final String BELL = "interviews/bell.html";
    private static final String ADA = "#toc label:has-text('Ada Sample') input";

    TranscriptTest() {
        super(Corpora.TRANSCRIPTS);
    }

    private static double top(Page page, String place) {
        return Objects.requireNonNull(page.locator(place).boundingBox()).y;
    }

    /** The turn whose first line stands uppermost in the window. */
    private static String read(Page page) {
        return "#"
                + page.evaluate(
                        "() => [...document.querySelectorAll('.utterance[id]')].find(t => t.getBoundingClientRect().top >= 0).id");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "t61")
    void theLineThatIsReadStaysWhereItIs(String turn) {
        Page page = open(window(DESKTOP), BELL);
        page.locator("#" + turn).evaluate("e => e.scrollIntoView()");
        atRest(page.locator("#" + turn));
        for (String who : List.of("Ada Sample", "Bruno Specimen", "Everyone")) {
            String read = read(page);
            double before = top(page, read);
            page.locator("#toc label:has-text('" + who + "') input").check();
            assertThat(top(page, read)).as(who + " at " + read).isBetween(before - 2, before + 2);
            assertThat(atRest(page.locator(read)))
                    .as(who + " later")
                    .isBetween(before - 2, before + 2);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"t30", "t118"})
    void furtherLinesThatAreReadStayToo(String turn) {
        theLineThatIsReadStaysWhereItIs(turn);
    }

    @Test
    void otherSpeakersFoldToOneLine() {
        Page page = open(window(DESKTOP), BELL);
        BoundingBox whole = Objects.requireNonNull(page.locator("#t16").boundingBox());
        page.locator(ADA).check();
        BoundingBox folded = Objects.requireNonNull(page.locator("#t16").boundingBox());
        assertThat(folded.height).isLessThan(30).isLessThan(whole.height);
        assertThat(page.locator("#t16 .pn")).isVisible();
        assertThat(page.locator("#t6-p2")).isVisible();
        assertThat(page.locator(".event")).isVisible();
        page.navigate(site().at(BELL + "#t16"));
        assertThat(top(page, "#t16")).isLessThan(200);
    }

    @Test
    void foldingNeedsNoScript() {
        Page page = open(window(DESKTOP).setJavaScriptEnabled(false), BELL);
        page.locator(ADA).check();
        assertThat(Objects.requireNonNull(page.locator("#t16").boundingBox()).height)
                .isLessThan(30);
    }

    @Test
    void whatALinkLedToIsNotFolded() {
        Page page = open(window(DESKTOP), BELL);
        page.locator("#toc label:has-text('Bruno') input").check();
        assertThat(page.locator("#t6-p2")).isHidden();
        page.evaluate("() => { location.hash = '#t6-p2'; }");
        assertThat(page.locator("#t6-p2")).isVisible();
    }

    @Test
    void timesStandInTheMarginOrRunIn() {
        Page wide = open(window(DESKTOP), BELL);
        BoundingBox text = Objects.requireNonNull(wide.locator("#t4-p1").boundingBox());
        assertThat(Objects.requireNonNull(wide.locator("#t4 .clock").boundingBox()).x)
                .isGreaterThan(text.x + text.width);
        Page narrow = open(window(PHONE), BELL);
        BoundingBox line = Objects.requireNonNull(narrow.locator("#t4-p1").boundingBox());
        assertThat(Objects.requireNonNull(narrow.locator("#t4 .clock").boundingBox()).x)
                .isBetween(line.x, line.x + line.width);
    }

    @Test
    void aTurnIsCitedByItsNumber() {
        BrowserContext context = context(window(DESKTOP));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(BELL));
        page.locator("#t17 .pn").first().click();
        assertThat(page).hasURL(site().at(BELL + "#t17"));
        untilCopied(page, site().at(BELL + "#t17"));
        page.locator("#place-menu [data-do=cite]").click();
        assertThat(page.locator("#cite-dialog [data-form=note]")).containsText("turn 17, ");
        assertThat(page.locator("#cite-dialog h2")).hasText("Cite turn 17");
    }

    @Test
    void theNoteOfALinkLeadsWhereTheLinkDoes() {
        Page page = open(window(DESKTOP), "interviews/flat.html");
        page.locator("[data-term=sluice]").click();
        assertThat(note(page, "sluice")).isVisible();
        assertThat(note(page, "sluice")).containsText("A gate for water.");
        assertThat(note(page, "sluice").locator("a[href='https://sluices.example/a(b)']"))
                .isVisible();
        assertThat(note(page, "sluice").locator(".all")).hasCount(0);
        assertThat(page).hasURL(site().at("interviews/flat.html"));
    }

    @Test
    void oneSectionIsPrinted() {
        Page page = open(window(DESKTOP), BELL);
        page.evaluate("() => { window.print = () => { window.asked = true; }; }");
        page.locator("[data-print=s2]").click();
        assertThat(evaluated(page, "() => window.asked === true")).isTrue();
        String printed = printed(page);
        assertThat(printed).contains("The bell and the book", "What the book was for");
        assertThat(printed).doesNotContain("Arriving", "Questions from the room", "one sitting");
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(printed(page)).contains("Arriving", "Questions from the room");
    }

    private static String printed(Page page) {
        try (Paper paper = Paper.of(page, "A4")) {
            return paper.all();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = PHONE)
    void readingOneSpeakerHasNoFaults(int width) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : Axe.schemes(width)) {
            Page page = open(window(width).setColorScheme(scheme), BELL);
            if (width == PHONE) {
                page.locator(".bar-toc").click();
            }
            page.locator(ADA).check();
            found.addAll(Axe.faults(page));
            page.keyboard().press("Escape");
            // Skipped groups report false overlaps: scroll through first.
            page.evaluate(
                    "async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(requestAnimationFrame); } scrollTo(0, 0); }");
            found.addAll(Axe.faults(page));
        }
        assertThat(found).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = DESKTOP)
    void onAWideScreenReadingOneSpeakerHasNoFaults(int width) {
        readingOneSpeakerHasNoFaults(width);
    }

    /**
     * On a slow line the page is set in fonts of the reader's machine, which have other heights.
     */
    @Tag("slow")
    @Test
    void withOtherFontsItHasNoFaults() {
        assertNoFaultsWithOtherFonts(PHONE);
    }

    @Tag("slow")
    @Test
    void withOtherFontsItHasNoFaultsOnAWideScreen() {
        assertNoFaultsWithOtherFonts(DESKTOP);
    }

    private void assertNoFaultsWithOtherFonts(int width) {
        Page page = context(window(width)).newPage();
        block(page, "*/*.woff2");
        page.navigate(site().at(BELL));
        List<String> found = new ArrayList<>(Axe.faults(page));
        if (width == PHONE) {
            page.locator(".bar-toc").click();
        }
        page.locator(ADA).check();
        found.addAll(Axe.faults(page));
        assertThat(found).isEmpty();
    }

    @Test
    void nothingScrollsSideways() {
        for (int width : List.of(DESKTOP, 1232, 1231, TABLET, PHONE, SMALLEST)) {
            Page page = open(window(width), BELL);
            assertThat(evaluated(page, "() => document.documentElement.scrollWidth <= innerWidth"))
                    .as(width + " px")
                    .isTrue();
        }
    }
}
