package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finger meets on a phone. */
class TouchTest extends BrowserTest {
    /** The links and buttons of the head and of each heading: those lower than a fingertip. */
    private static final String LOW =
            """
            () => [...document.querySelectorAll('.site :is(a, button, input), .tools :is(a, button)')]
              .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 43.5)
              .map(target => `${target.textContent.trim()} ${target.getBoundingClientRect().height}`)
            """;

    /** Links and buttons that lie over one another. */
    private static final String OVERLAPPING =
            """
            () => {
              const targets = [...document.querySelectorAll('.site :is(a, button), .tools :is(a, button), h2 a, .pn')]
                .filter(target => target.checkVisibility());
              const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
              return targets.flatMap((target, i) => targets.slice(i + 1)
                .filter(other => over(target.getBoundingClientRect(), other.getBoundingClientRect()))
                .map(other => `${target.textContent.trim()} / ${other.textContent.trim()}`));
            }
            """;

    TouchTest() {
        super(SEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {SEED, "index.html", "glossary/ai.html", "people.html"})
    void whatIsToBeTappedIsAsHighAsAFinger(String address) {
        for (int width : List.of(PHONE, SMALLEST)) {
            Page page = open(phone(width), address);
            layOut(page);
            assertThat((List<?>) page.evaluate(LOW)).as("at %d", width).isEmpty();
            assertThat((List<?>) page.evaluate(OVERLAPPING)).as("at %d", width).isEmpty();
        }
    }
}
