package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What axe finds on lists of many, and on what runs across many interviews. */
class AccessibleListsTest extends BrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "index.html",
                    "index/2.html",
                    "index/by-person.html",
                    "index/by-series/2.html",
                    "series/at-the-quay.html",
                    "people.html",
                    "people/maro-tellick.html",
                    "questions.html",
                    "questions/what-is-the-bell-good-for.html",
                    "glossary/bell.html",
                    "topics.html",
                    "topics/the-bell.html");

    AccessibleListsTest() {
        super(Corpora.sixtyInterviews());
    }

    /** Every second page is seen wide and light, those between narrow and dark. */
    int[] widths(int page) {
        return Axe.ALL_VIEWS ? USUAL_WIDTHS : new int[] {USUAL_WIDTHS[page % 2]};
    }

    @Tag("slow")
    @Test
    void haveNoFaults() {
        List<String> found = new ArrayList<>();
        for (String address : PAGES) {
            Page page = open(window(DESKTOP), address);
            for (int width : widths(PAGES.indexOf(address))) {
                found.addAll(Axe.faultsAt(page, width));
            }
            closeWindows();
        }
        assertThat(found).isEmpty();
    }
}
