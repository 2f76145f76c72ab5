package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place has a link; keys lead from question to question. */
class PlacesAndKeysTest extends BrowserTest {
    PlacesAndKeysTest() {
        super(SEEDS);
    }

    @Test
    void theAddressOfAParagraphShowsAndMarksIt() {
        Page page = open(window(DESKTOP), SEED + "#q5-p2");
        Locator place = page.locator("#q5-p2");
        assertThat(place).isInViewport();
        assertThat((String) place.evaluate("e => getComputedStyle(e, '::before').content"))
                .isEqualTo("\"\"");
        assertThat((String) place.evaluate("e => getComputedStyle(e, '::before').width"))
                .isEqualTo("2px");
    }

    @Test
    void aCompoundWithAShortFormIsNotBrokenInATitle() {
        Page page = open(window(DESKTOP), SEED);
        Locator compound = page.locator("h1 .nowrap");
        assertThat(compound).hasText("US-China");
        assertThat(compound.evaluate("e => e.getClientRects().length")).isEqualTo(1);
        assertThat(page.locator("h2 .nowrap"))
                .hasText(new String[] {"U.S.-China", "U.S.-China", "U.S.-China"});
    }

    @Test
    void aNumberIsALinkThatCopiesItself() {
        BrowserContext context = context(window(DESKTOP));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(SEED));
        page.locator("#q5-p2 .pn").click();
        assertThat(page).hasURL(site().at(SEED + "#q5-p2"));
        assertThat(page.locator(".status")).hasText("Link copied");
        untilCopied(page, site().at(SEED + "#q5-p2"));
        page.locator("#q3 .copy").click();
        untilCopied(page, site().at(SEED + "#q3"));
    }

    @Test
    void goingBackLeadsToThePlaceBefore() {
        Page page = open(window(DESKTOP), SEED);
        page.locator("#q2-p1 .pn").click();
        atRest(page.locator("#q2-p1"));
        page.locator("#toc a[href='#q5']").click();
        atRest(page.locator("#q5"));
        assertThat(page.locator("#q2-p1")).not().isInViewport();
        page.goBack();
        assertThat(page).hasURL(site().at(SEED + "#q2-p1"));
        assertThat(page.locator("#q2-p1")).isInViewport();
    }

    @Test
    void aPageThatIsLoadedAgainStaysAtItsPlace() {
        Page page = open(window(DESKTOP), SEED + "#q5-p2");
        assertThat(page.locator("#q5-p2")).isInViewport();
        page.reload();
        assertThat(page.locator("#q5-p2")).isInViewport();
        page.navigate(site().at("glossary.html"));
        page.goBack();
        assertThat(page.locator("#q5-p2")).isInViewport();
    }

    @Test
    void theKeysLeadFromQuestionToQuestion() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED + "#q1"));
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED + "#q2"));
        assertThat(page.locator("#q2 h2")).isFocused();
        assertThat(page.locator("#toc a[href='#q2']")).hasAttribute("aria-current", "location");
        page.keyboard().press("k");
        assertThat(page).hasURL(site().at(SEED + "#q1"));
        page.keyboard().press("t");
        assertThat(page.locator("#toc a[href='#q1']")).isFocused();
        page.keyboard().press("Control+j");
        assertThat(page).hasURL(site().at(SEED + "#q1"));
    }

    /** The page has not yet been scrolled when the second key comes. */
    @Test
    void theKeyForQuestionsKnowsAtOnceWhereAStepHasLed() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#toc a[href='#q2']")).hasAttribute("aria-current", "location");
        page.evaluate(
                """
                () => ['k', 't'].forEach(key =>
                  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
                """);
        assertThat(page.locator("#toc a[href='#q1']")).isFocused();
    }

    @Test
    void theKeysLeadOnFromThePlaceInTheAddressBeforeThePageIsThere() {
        assertThat(openPressed(window(DESKTOP), SEED + "#q3", "j")).hasURL(site().at(SEED + "#q4"));
    }

    @Test
    void onAPhoneTheKeyForQuestionsOpensTheSheet() {
        Page page = open(window(PHONE), SEED);
        page.keyboard().press("t");
        assertThat(page.locator("#toc")).isVisible();
        assertThat(page.locator("#toc a[href='#q1']")).isFocused();
    }

    @Test
    void theKeysWorkWhereAQuestionStandsAlone() {
        Page page = open(window(DESKTOP), SEED.replace(".html", "/q4.html"));
        page.keyboard().press("j");
        arrives(page, SEED.replace(".html", "/q5.html"));
        page.keyboard().press("k");
        arrives(page, SEED.replace(".html", "/q4.html"));
        page.keyboard().press("t");
        arrives(page, SEED);
    }

    /** Waits until a page is there and its script listens: an address changes before that. */
    private void arrives(Page page, String address) {
        assertThat(page).hasURL(site().at(address));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    @Test
    void theKeysRestWhenSwitchedOffAndStayOff() {
        Page page = open(window(DESKTOP), SEED);
        page.locator("button[popovertarget=display]").click();
        page.locator("#keys").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED));
        page.reload();
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED));
        assertThat(page.locator("#keys")).not().isChecked();
    }

    @Test
    void whenSwitchedOffTheKeyForTheListRestsTooButTheListOpensUnderDisplay() {
        Page page = open(window(DESKTOP), SEED);
        page.locator("button[popovertarget=display]").click();
        page.locator("#keys").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#keys-list")).isHidden();
        page.locator("button[popovertarget=display]").click();
        page.locator("[data-keys]").click();
        assertThat(page.locator("#keys-list")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "interviews/korea-us-china-tech-competition.html, next question, true",
        "interviews/korea-us-china-tech-competition/q1.html, previous question, false",
        "interviews/korea-us-china-tech-competition/q6.html, previous question, true",
        "interviews/korea-us-china-tech-competition/q6.html, next question, false"
    })
    void theListNamesTheKeysThatActOnThePage(String address, String line, boolean named) {
        Page page = open(window(PHONE), address);
        page.keyboard().press("?");
        assertThat(page.locator("#keys-list")).isVisible();
        assertThat(page.locator("#keys-list li:not([hidden])", hasText(line)))
                .hasCount(named ? 1 : 0);
        assertThat(page.locator("#keys-list li:not([hidden])", hasText("show this list")))
                .hasCount(1);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void aSectionAloneHasKeysForSections() {
        TestSite shapes = ServedSites.of(Corpora.SHAPES);
        Page page = open(window(DESKTOP), shapes, "interviews/sections/s1.html");
        page.keyboard().press("?");
        assertThat(page.locator("#keys-list")).containsText("next section");
    }

    @Test
    void theKeysRestWhileAPanelOrDialogIsOpen() {
        Page page = open(window(DESKTOP), SEED);
        page.locator("button[popovertarget=display]").click();
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(page).hasURL(site().at(SEED));
        assertThat(page.locator("#keys-list")).isHidden();
        page.keyboard().press("Escape");
        page.evaluate(
                """
                () => {
                  const dialog = document.createElement('dialog');
                  document.body.append(dialog);
                  dialog.showModal();
                }
                """);
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED));
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED + "#q1"));
    }

    @Test
    void aKeyShutsTheNoteItLeavesBehind() {
        Page page = open(window(DESKTOP), SEED + "#q5-p2");
        term(page, "chip4").click();
        assertThat(note(page, "chip4")).isVisible();
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED + "#q6"));
        assertThat(note(page, "chip4")).isHidden();
    }

    @Test
    void theKeysRestInAField() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate(
                "() => document.querySelector('main').prepend(document.createElement('textarea'))");
        page.locator("textarea").focus();
        page.keyboard().type("jkt");
        assertThat(page.locator("textarea")).hasValue("jkt");
        assertThat(page).hasURL(site().at(SEED));
    }

    @Test
    void theChosenAppearanceSurvivesAReload() {
        Page page = open(window(DESKTOP), SEED);
        page.locator("button[popovertarget=display]").click();
        page.locator("#theme-dark").check();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(25, 24, 23)");
        page.reload();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(25, 24, 23)");
        page.navigate(site().at("glossary.html"));
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(25, 24, 23)");
    }

    @Test
    void theBarLeadsFromQuestionToQuestion() {
        Page page = open(phone(PHONE), SEED);
        page.locator(".bar [data-step='1']").tap();
        assertThat(page).hasURL(site().at(SEED + "#q1"));
        page.locator(".bar [data-step='1']").tap();
        assertThat(page).hasURL(site().at(SEED + "#q2"));
        assertThat(page.locator(".bar-now")).hasText("2 / 6");
        page.locator(".bar [data-step='-1']").tap();
        assertThat(page).hasURL(site().at(SEED + "#q1"));
    }
}
