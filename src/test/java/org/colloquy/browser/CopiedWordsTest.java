package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the clipboard when words of an interview are copied as in any other page. */
class CopiedWordsTest extends BrowserTest {
    private static final String SELECT =
            """
            () => getSelection().setBaseAndExtent(
              document.getElementById('q1-p1'), 0, document.getElementById('q2-p1'), document.getElementById('q2-p1').childNodes.length)
            """;

    CopiedWordsTest() {
        super(SEEDS);
    }

    /** No letter of a note stands within the words, and nothing of the margin between them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areThoseOfTheInterview(boolean withScript) {
        BrowserContext context = context(window(DESKTOP).setJavaScriptEnabled(withScript));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(SEED));
        page.evaluate(SELECT);
        page.keyboard().press("ControlOrMeta+c");
        assertThat(copied(page, "text => text.includes('China, meanwhile')"))
                .contains("U.S. Innovation and Competition Act both outline")
                .contains("(NSCAI) are control towers")
                .contains("How do you expect U.S.-China tech competition to evolve?")
                .doesNotContain("See also", "Copy link", "1.2");
    }
}
