package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lines of a heading fall. */
class HeadingLinesTest extends BrowserTest {
    /** Says whether a heading would need more lines if it were narrower than its widest line. */
    private static final String BALANCED =
            """
            heading => {
              const words = document.createRange();
              words.selectNodeContents(heading);
              const before = heading.offsetHeight;
              const widest = Math.max(...[...words.getClientRects()].map(box => box.right)) - heading.getBoundingClientRect().left;
              heading.style.inlineSize = `${Math.floor(widest) - 8}px`;
              return heading.offsetHeight > before;
            }
            """;

    private static final String WHOLE =
            "words => words.getClientRects().length === 1 && words.offsetHeight < 1.5 * parseFloat(getComputedStyle(words).lineHeight)";

    HeadingLinesTest() {
        super(SEEDS);
    }

    /** Also around a compound that is not broken at its hyphen. */
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, TABLET, PHONE})
    void areOfLikeLength(int width) {
        Page page = open(width == PHONE ? phone(width) : window(width), SEED);
        page.evaluate("() => document.fonts.ready");
        List<Locator> compounds = page.locator("h1 .nowrap, #q2 h2 .nowrap").all();
        assertThat(compounds).hasSize(2);
        assertThat(compounds).allMatch(compound -> evaluated(compound, WHOLE));
        assertThat(evaluated(page.locator("h1"), BALANCED)).isTrue();
    }
}
