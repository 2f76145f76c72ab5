package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar at the foot of a narrow screen. */
class StepBarTest extends BrowserTest {
    /** How far the middle of a button's words is from its own. */
    private static final String OFF_CENTRE =
            """
            button => {
              const words = document.createRange();
              words.selectNodeContents(button);
              const boxes = [...words.getClientRects()].filter(box => box.width > 0);
              const own = button.getBoundingClientRect();
              return (boxes[0].left + boxes.at(-1).right - own.left - own.right) / 2;
            }
            """;

    StepBarTest() {
        super(SEEDS);
    }

    /** Whoever presses an arrow again presses the same arrow: the number that comes moves none. */
    @ParameterizedTest
    @ValueSource(ints = {TABLET, PHONE, SMALLEST})
    void keepsItsWidthAndItsWordsInTheMiddle(int width) {
        Page page = open(phone(width), SEED);
        Locator bar = page.locator(".bar");
        Locator button = page.locator(".bar-toc");
        assertThat(page.locator(".bar-now")).isEmpty();
        BoundingBox before = Objects.requireNonNull(bar.boundingBox());
        assertThat(((Number) button.evaluate(OFF_CENTRE)).doubleValue())
                .isCloseTo(0, Offset.offset(5.0));
        page.locator(".bar [data-step='1']").tap();
        assertThat(page.locator(".bar-now")).hasText("1 / 6");
        BoundingBox after = Objects.requireNonNull(bar.boundingBox());
        assertThat(after.width).isCloseTo(before.width, Offset.offset(1.0));
    }

    /**
     * A browser other than Chromium begins anew at the head of the page where the focus is lost.
     */
    @Test
    void theFocusIsNotLostWhereItOpensTheList() {
        Page page = open(phone(PHONE), SEED);
        page.locator(".bar-toc").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#toc")).isVisible();
        assertThat(page.locator(".bar-toc")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("#toc a").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".bar-toc")).isFocused();
    }
}
