package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds on a page whose notes, panels and dialogs stand open. */
class AccessibleOpenedTest extends BrowserTest {
    AccessibleOpenedTest() {
        super(SEEDS);
    }

    int[] widths() {
        return USUAL_WIDTHS;
    }

    @Test
    void anEditorsOpenNoteHasNoFaults() {
        List<String> found = new ArrayList<>();
        for (int width : widths()) {
            Page page = open(window(width), SEED);
            page.locator("#q1-p1 .mark").first().click();
            assertThat(page.locator(".remark:popover-open")).isVisible();
            found.addAll(Axe.faultsInBothSchemes(page, width));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SEED, "interviews/korea-us-china-tech-competition/q4.html"})
    void anOpenNoteHasNoFaults(String address) {
        List<String> found = new ArrayList<>();
        for (int width : widths()) {
            Page page = open(window(width), address);
            page.locator("#q4-p2 [data-term]").first().click();
            assertThat(page.locator(".note:popover-open")).isVisible();
            found.addAll(Axe.faultsInBothSchemes(page, width));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#toc", "#display", "#keys-list"})
    void openSheetsAndPanelsHaveNoFaults(String panel) {
        List<String> found = new ArrayList<>();
        for (int width : widths()) {
            Page page = open(window(width), SEED);
            if (panel.equals("#keys-list")) {
                page.keyboard().press("?");
            } else if (width != DESKTOP || !panel.equals("#toc")) {
                page.locator("[popovertarget='" + panel.substring(1) + "']").click();
            }
            assertThat(page.locator(panel)).isVisible();
            found.addAll(Axe.faultsInBothSchemes(page, width));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#place-menu", "#cite-dialog"})
    void whatOpensToCiteHasNoFaults(String opened) {
        List<String> found = new ArrayList<>();
        for (int width : widths()) {
            Page page = open(window(width), SEED);
            page.locator("#q5-p2 .pn").click();
            if (opened.equals("#cite-dialog")) {
                page.locator("#place-menu [data-do=cite]").click();
            }
            assertThat(page.locator(opened)).isVisible();
            found.addAll(Axe.faultsInBothSchemes(page, width));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SEED, "interviews/korea-us-china-tech-competition/q4.html"})
    void howToCiteOpenedHasNoFaults(String address) {
        List<String> found = new ArrayList<>();
        Page page = open(window(DESKTOP), address);
        page.evaluate(
                "() => document.querySelectorAll('#cite details').forEach(d => { d.open = true; })");
        for (int width : widths()) {
            found.addAll(Axe.faultsInBothSchemes(page, width));
        }
        assertThat(found).isEmpty();
    }
}
