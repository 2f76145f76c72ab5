package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bar of topics, the index, the strip of speakers, and the passages on a topic's page. */
class IndexedTalkTest extends OwnSiteTest {
    private static final String TALK = "interviews/talk.html";
    private static final String TOPIC = "topics/clay.html";

    /** How far the page can be scrolled sideways. */
    private static final String SIDEWAYS =
            "() => document.scrollingElement.scrollWidth - innerWidth";

    /**
     * Neighbouring blocks of the bar whose edges are not drawn in the colour of the page; those of
     * rare topics are outlined.
     */
    private static final String RUN_TOGETHER =
            """
            () => {
              const page = getComputedStyle(document.body).backgroundColor;
              return [...document.querySelectorAll('.topic-bar a rect:not(.p0)')]
                .filter(rect => getComputedStyle(rect).stroke !== page || !parseFloat(getComputedStyle(rect).strokeWidth)).length;
            }
            """;

    /** Three people speak of more topics than there are patterns, with titles and without. */
    @Override
    TestSite serve(Path folder) throws IOException {
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        StringBuilder text = new StringBuilder("---\ntitle: On clay\ndate: 2001\n---\n\n");
        StringBuilder table = new StringBuilder("locator,title,tags,synopsis,keywords\n");
        IntStream.rangeClosed(1, 12)
                .forEach(
                        i -> {
                            text.append(
                                            "**Ida Asker:** And how was pot number %d?\n\n"
                                                    .formatted(i))
                                    .append("**Ada Sample:** I dug the clay for it myself.\n\n")
                                    .append("**Ben Sample:** And I fired it for two days.\n\n");
                            table.append(
                                    i % 3 == 0
                                            ? "%d,,clay,,\n".formatted(i * 3)
                                            : "%d,Pot %d,clay; pots %d,How they made it.,\"kiln, cup\"\n"
                                                    .formatted(i * 3 - 2, i, i));
                        });
        Files.writeString(interviews.resolve("talk.md"), text);
        Files.writeString(interviews.resolve("talk" + CompanionFile.SEGMENTS.extension()), table);
        return TestSite.serve(folder);
    }

    @Tag("slow")
    @Test
    void nothingBarsTheWayToPassages() {
        Page talk = open(window(DESKTOP), TALK);
        Page topic = open(window(DESKTOP), TOPIC);
        assertThat(talk.locator(".topic-bar a").count()).isEqualTo(12);
        assertThat(talk.locator("svg.lane").count()).isEqualTo(3);
        assertThat(topic.locator(".passages > li").count()).isEqualTo(12);
        for (int width : USUAL_WIDTHS) {
            for (Page page : List.of(talk, topic)) {
                assertThat(Axe.faultsAt(page, width)).isEmpty();
                assertThat(((Number) page.evaluate(SIDEWAYS)).intValue()).isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void theSheetOfAPhoneHasTheBarAndTheStrip() {
        Page talk = open(phone(PHONE), TALK);
        talk.locator(".bar-toc").click();
        assertThat(talk.locator(".topic-bar").isVisible()).isTrue();
        assertThat(talk.locator("svg.lane").first().isVisible()).isTrue();
        assertThat(Axe.faults(talk)).isEmpty();
    }

    /** All patterns have the same colours there: only a gap tells blocks apart. */
    @Test
    void blocksAreToldApartInForcedColours() {
        Page talk = open(window(DESKTOP).setForcedColors(ForcedColors.ACTIVE), TALK);
        assertThat(talk.locator(".topic-bar").isVisible()).isTrue();
        assertThat(talk.evaluate(RUN_TOGETHER)).isEqualTo(0);
    }
}
