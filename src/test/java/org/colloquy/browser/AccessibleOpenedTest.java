package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds on a page whose notes, panels and dialogs stand open. */
class AccessibleOpenedTest extends BrowserTest {
    /** A page with the same panels and less text below them, of which a run takes most time. */
    private static final String QUESTION = SEED.replace(".html", "/q4.html");

    private static final String NOTED = SEED.replace(".html", "/q1.html");

    AccessibleOpenedTest() {
        super(SEEDS);
    }

    /** The question alone has what the whole interview has; that is looked at before a release. */
    static List<String> pages() {
        return Axe.ALL_VIEWS ? List.of(SEED, QUESTION) : List.of(QUESTION);
    }

    int[] widths() {
        return USUAL_WIDTHS;
    }

    @Test
    void anEditorsOpenNoteHasNoFaults() {
        assertThat(faults(NOTED, AccessibleOpenedTest::openRemark)).isEmpty();
    }

    private static void openRemark(Page page) {
        page.locator("#q1-p1 .mark").first().click();
        assertThat(page.locator(".remark:popover-open")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anOpenNoteHasNoFaults(String address) {
        assertThat(faults(address, AccessibleOpenedTest::openNote)).isEmpty();
    }

    private static void openNote(Page page) {
        page.locator("#q4-p2 [data-term]").first().click();
        assertThat(page.locator(".note:popover-open")).isVisible();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"#toc", "#display", "#keys-list"})
    void openSheetsAndPanelsHaveNoFaults(String panel) {
        String address = panel.equals("#toc") ? SEED : QUESTION;
        assertThat(faults(address, page -> openPanel(page, panel))).isEmpty();
    }

    private static void openPanel(Page page, String panel) {
        if (panel.equals("#keys-list")) {
            page.keyboard().press("?");
        } else if (page.viewportSize().width != DESKTOP || !panel.equals("#toc")) {
            page.locator("[popovertarget='" + panel.substring(1) + "']").click();
        }
        assertThat(page.locator(panel)).isVisible();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"#place-menu", "#cite-dialog"})
    void whatOpensToCiteHasNoFaults(String opened) {
        assertThat(faults(SEED, page -> openAtPlace(page, opened))).isEmpty();
    }

    private static void openAtPlace(Page page, String opened) {
        page.locator("#q5-p2 .pn").click();
        if (opened.equals("#cite-dialog")) {
            page.locator("#place-menu [data-do=cite]").click();
        }
        assertThat(page.locator(opened)).isVisible();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void howToCiteOpenedHasNoFaults(String address) {
        assertThat(faults(address, AccessibleOpenedTest::openHowToCite)).isEmpty();
    }

    private static void openHowToCite(Page page) {
        page.evaluate(
                "() => document.querySelectorAll('#cite details').forEach(d => { d.open = true; })");
    }

    /** The faults of a page at all widths when something is open in it. */
    private List<String> faults(String address, Consumer<Page> opening) {
        return IntStream.of(widths())
                .mapToObj(width -> faults(address, width, opening))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> faults(String address, int width, Consumer<Page> opening) {
        Page page = open(window(width), address);
        opening.accept(page);
        return Axe.faultsAt(page, width);
    }
}
