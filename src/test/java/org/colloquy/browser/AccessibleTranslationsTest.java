package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What axe finds on lists of interviews in several languages, and on a question of several. */
@Tag("slow")
class AccessibleTranslationsTest extends BrowserTest {
    private static final int[] WIDEST_AND_NARROWEST = {1440, 320};

    AccessibleTranslationsTest() {
        super(Path.of("src/test/resources/translated"));
    }

    @Test
    void haveNoFaults() {
        List<String> found = new ArrayList<>();
        for (String address :
                List.of(
                        "index.html",
                        "people/engineer-east.html",
                        "questions/which-river-taught-you-what-silt-does.html")) {
            Page page = open(window(DESKTOP), address);
            for (int width : WIDEST_AND_NARROWEST) {
                found.addAll(Axe.faultsAt(page, width));
            }
            closeWindows();
        }
        assertThat(found).isEmpty();
    }
}
