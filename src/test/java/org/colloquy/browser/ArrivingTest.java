package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads to its place also where the page is shown before all of it has come. */
class ArrivingTest extends BrowserTest {
    private static final int BYTES_A_SECOND = 100_000;

    /** So tall that the question before shows, and may grow, above what a link leads to. */
    private static final int TALL = 1400;

    ArrivingTest() {
        super(SEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q6-p1", "term-chip4", "q4-p2:~:text=一球两制"})
    void aSlowLineLeadsToThePlaceToo(String place) {
        assertArrivesAt(place);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"q6", "q4-p2", "q6-p1:~:text=Also%2C%20as,the%20industry"})
    void aSlowLineLeadsToFurtherPlacesToo(String place) {
        assertArrivesAt(place);
    }

    private void assertArrivesAt(String place) {
        Page page = openFirst(phone(PHONE).setViewportSize(PHONE, TALL), SEED);
        settle(page);
        page.navigate("about:blank");
        slowly(page);
        page.navigate(site().at(SEED) + "?from=elsewhere#" + place);
        assertStandsInView(page, place);
    }

    /**
     * A turn at the beginning of a group, and words of it, below a group that is taller than
     * thought.
     */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"t52", "t102:~:text=Answer%20101"})
    void aSlowLineLeadsToTheTurnToo(String place, @TempDir Path folder) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("interviews")).resolve("a.md"), turns());
        try (TestSite site = TestSite.serve(folder)) {
            Page page = openFirst(phone(PHONE).setViewportSize(PHONE, TALL), SEED);
            page.navigate(site.at("interviews/a.html"));
            settle(page);
            page.navigate("about:blank");
            slowly(page);
            page.navigate(site.at("interviews/a.html?from=elsewhere#" + place));
            assertStandsInView(page, place);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "t52:~:text=Answer%2051")
    void aSlowLineLeadsToWordsNearerToo(String place, @TempDir Path folder) throws IOException {
        aSlowLineLeadsToTheTurnToo(place, folder);
    }

    private static String turns() {
        StringBuilder text = new StringBuilder("---\ntitle: Long\n---\n");
        for (int i = 0; i < 160; i++) {
            text.append(i % 2 == 0 ? "**Ida Interviewer:** " : "**Ada Sample:** ")
                    .append(i % 2 == 0 ? "Question " : "Answer ")
                    .append(i)
                    .append(" about the gate and the bell.".repeat(20))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static void assertStandsInView(Page page, String place) {
        double top = atRest(page.locator("#" + place.replaceFirst(":.*", "")));
        assertThat((int) Math.round(top)).isBetween(0, TALL / 2);
    }

    private static void slowly(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 50);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", line);
    }
}
