package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What axe finds on pages as they come: A, AA, AAA and best practice, with no rule off and no
 * element left out.
 */
class AccessibilityTest extends BrowserTest {
    private static final String UNKNOWN = "interviews/nothing-here.html";
    private static final String SINGLE = SEED.replace(".html", "/q4.html");

    AccessibilityTest() {
        super(SEEDS);
    }

    /** What has less in it than the interview is seen wide and light, or narrow and dark. */
    int[] widths(String address) {
        if (Axe.ALL_VIEWS || address.equals(SEED)) {
            return USUAL_WIDTHS;
        }
        return new int[] {USUAL_WIDTHS[address.length() % 2]};
    }

    @Test
    void aFaultWouldBeFound() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate("() => { document.querySelector('.dek').style.color = '#6b6b6b'; }");
        assertThat(Axe.faults(page))
                .singleElement()
                .asString()
                .contains("violation | color-contrast-enhanced | .dek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEED,
                "interviews/korea-us-china-tech-competition/q4.html",
                "index.html",
                "glossary.html",
                "glossary/chip4.html",
                "people.html",
                "people/baek-seoin.html",
                "people/chaeri-park.html",
                UNKNOWN
            })
    void pagesOfTheSeedHaveNoFaults(String address) {
        Page page = open(window(DESKTOP), address);
        List<String> found = new ArrayList<>();
        for (int width : widths(address)) {
            found.addAll(Axe.faultsAt(page, width));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesWithTargets")
    void targetsOutsideRunningTextAreLargeEnoughForAFinger(String address) {
        Page page = open(phone(PHONE), address);
        layOut(page);
        Object small =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('a, button, input, summary, label')]
                          .filter(e => e.checkVisibility() && !e.closest('.vh') && !e.matches('.skip'))
                          .filter(e => !e.closest('.para, dd, .senses, .terms p, .dek, .preface, .byline, .kicker, .run, h1, h2, h3')
                            || e.matches('.pn, .qn, .at a'))
                          .map(e => [e, e.matches('input') ? e.closest('label') ?? e : e])
                          .map(([e, t]) => [e, t.getBoundingClientRect()])
                          .filter(([e, r]) => r.height < 23.5 || r.width < 23.5)
                          .map(([e, r]) => `${e.outerHTML.slice(0, 90)}: ${r.width.toFixed(1)} × ${r.height.toFixed(1)}`)
                        """);
        assertThat((List<?>) small).isEmpty();
    }

    static List<String> pagesWithTargets() {
        return List.of(
                SEED,
                SINGLE,
                "index.html",
                "glossary.html",
                "glossary/chip4.html",
                "people.html",
                "people/baek-seoin.html",
                UNKNOWN);
    }
}
