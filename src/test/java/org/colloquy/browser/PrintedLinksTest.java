package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paper cannot be clicked: it says where the links lead that leave the site. */
class PrintedLinksTest extends BrowserTest {
    private static final String TALK = "interviews/soundings.html";

    PrintedLinksTest() {
        super(Corpora.LINKS);
    }

    private String printed(String address) {
        Page page = PrintTest.read(open(window(DESKTOP), address));
        try (Paper paper = Paper.of(page, "A4")) {
            return paper.all().replaceAll("\\s+", " ");
        }
    }

    @Test
    void listsEachAddressOnceUnderTheNumberOfItsLinks() {
        assertThat(printed(TALK))
                .contains("keeps the archive L1 of the harbour", "In the archive, L1 and in part")
                .contains(
                        "the museum, L2 with the lead line. 1",
                        "has one. L2",
                        "the keeper L3 first")
                .contains(
                        "Everything L5 else",
                        "old rooms L6 are",
                        "newsletter L7",
                        "each autumn. L8")
                .containsOnlyOnce("L1 https://archive.example/")
                .containsOnlyOnce("https://museum.example/lead-line")
                .containsOnlyOnce("L3 keeper@archive.example")
                .containsOnlyOnce("http://guide.example/a-very-long-address/")
                .containsOnlyOnce("https://newsletter.example/")
                .containsOnlyOnce("https://tides.example/tables?year=2020&port=north");
    }

    @Test
    void doesNotNumberAnAddressThatTheTextSaysItself() {
        assertThat(printed(TALK))
                .contains("The address is https://soundings.example/all, and the next");
    }

    @Test
    void printsNoAddressOfThisSiteButItsOwn() {
        assertThat(
                        printed(TALK)
                                .replaceAll(
                                        "(https://)?talks\\.example/harbour/interviews/soundings(\\.html)?(#q\\d(-p\\d)?)?",
                                        ""))
                .doesNotContain("#", "../", "q2", "interviews/", "talks.example");
    }

    @Test
    void listsOnlyTheLinksOfAQuestionThatIsPrintedAlone() {
        assertThat(printed("interviews/soundings/q2.html"))
                .contains("With the guide, L1 and the tide table. 1", "each autumn. L2")
                .contains("Printed ", "from talks.example/harbour/interviews/soundings/q2")
                .doesNotContain("archive.example", "L3");
    }

    @Test
    void theListIsForPaperOnly() {
        Page page = open(window(DESKTOP), TALK);
        assertThat(page.locator(".links").isVisible()).isFalse();
        assertThat(
                        page.locator("[data-link='1']")
                                .evaluateAll(
                                        "links => links.map(a => getComputedStyle(a, '::after').content)"))
                .isEqualTo(List.of("none", "none"));
        page.navigate(site().at("interviews/soundings/q3.html"));
        assertThat(page.locator(".links").count()).isEqualTo(1);
    }
}
