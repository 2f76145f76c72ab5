package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.ManyInterviews;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What axe finds on what runs across interviews, and on interviews of every shape. */
@Tag("slow")
class AccessibleCorporaTest extends BrowserTest {
    AccessibleCorporaTest() {
        super(Corpora.SHAPES);
    }

    @Test
    void translationsAndWaysToReadOnHaveNoFaults(@TempDir Path dir) throws IOException {
        try (TestSite site = TestSite.serve(ManyInterviews.write(dir, 8, 1))) {
            List<String> found = new ArrayList<>();
            for (String address : List.of("talk-00006/with-es.html", "talk-00005.html")) {
                Page page = context(window(DESKTOP)).newPage();
                page.navigate(site.at("interviews/" + address));
                for (int width : List.of(DESKTOP, PHONE)) {
                    found.addAll(Axe.faultsAt(page, width));
                }
            }
            assertThat(found).isEmpty();
        }
    }

    private List<String> shapes() {
        return site().pages().stream()
                .filter(address -> address.matches("(?:interviews|people)/[^/]+"))
                .toList();
    }

    /** One of four, wide and light or narrow and dark; all in both where all views are wanted. */
    @Test
    void interviewsOfEveryShapeHaveNoFaults() {
        List<String> found = new ArrayList<>();
        List<String> shapes = shapes();
        for (int i = 0; i < shapes.size(); i += Axe.ALL_VIEWS ? 1 : 4) {
            int width = i % 8 == 0 ? DESKTOP : PHONE;
            for (int each : Axe.ALL_VIEWS ? USUAL_WIDTHS : new int[] {width}) {
                Page page = open(window(each), shapes.get(i));
                found.addAll(Axe.faultsAt(page, each));
            }
            closeWindows();
        }
        assertThat(found).isEmpty();
    }
}
