package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What axe finds on the page of several interviews. */
class PrintEditionTest extends BrowserTest {
    private static final int[] WIDEST_AND_NARROWEST = {1440, 320};

    PrintEditionTest() {
        super(Path.of("src/test/resources/translated"));
    }

    @Test
    void hasNoFaults() {
        List<String> found = new ArrayList<>();
        Page page = open(window(DESKTOP), "print.html");
        for (int width : WIDEST_AND_NARROWEST) {
            found.addAll(Axe.faultsInBothSchemes(page, width));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        closeWindows();
        assertThat(found).isEmpty();
    }
}
