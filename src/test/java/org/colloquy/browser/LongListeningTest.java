package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listening to ten thousand turns, whose hundred and fifty thousand words have times. */
@Tag("slow")
class LongListeningTest extends BrowserTest {
    private static final int TURNS = 10_000;
    private static final int SLOWDOWN = 4;
    private static final int LONGEST_TASK = 50;
    private static final String TURN =
            "**%s:** You write the number, you put your letter to it, and you go %d home.\n\n";

    /** Frames of a second; a machine that draws fewer where nothing plays is busy with others. */
    private static final int FRAMES = 55;

    /** Share of the time that may be spent on styles and layout: a page styled anew takes more. */
    private static final double STYLED = 0.05;

    private static final int SECONDS = 8;

    /** Looks for eight seconds: the frames of one, then the tasks that kept them waiting. */
    private static final String FOLLOWED =
            """
            () => new Promise(done => {
              const tasks = [];
              new PerformanceObserver(all => tasks.push(...all.getEntries().map(one => one.duration))).observe({ entryTypes: ['longtask'] });
              let frames = 0;
              const until = performance.now() + 8000;
              const count = () => {
                frames++;
                if (performance.now() < until) requestAnimationFrame(count); else done([frames / 8, ...tasks]);
              };
              requestAnimationFrame(count);
            })
            """;

    @TempDir private Path folder;
    @TempDir private Path out;

    LongListeningTest() {
        super(SEEDS);
    }

    @Test
    void thePageFollowsWithoutKeepingTheReaderWaiting() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TURNS; i++) {
            text.append(i % 500 == 0 ? "## Part " + (i / 500 + 1) + "\n\n" : "");
            text.append(TURN.formatted(i % 2 == 0 ? "Ida Interviewer" : "Ada Sample", i));
        }
        SpokenInterview.write(folder, "media: talk.wav\n", text.toString());
        SpokenInterview.writeSound(folder.resolve("interviews/talk.wav"), 2000);
        TestSite.write(SpokenInterview.read(folder), out, folder);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(out.toUri() + "interviews/talk.html");
        CDPSession debugger = page.context().newCDPSession(page);
        JsonObject slowdown = new JsonObject();
        slowdown.addProperty("rate", SLOWDOWN);
        debugger.send("Emulation.setCPUThrottlingRate", slowdown);
        page.waitForTimeout(4_000);
        List<Double> idle = followed(page);
        page.locator("[data-listen]").click();
        page.waitForFunction("() => colloquy.listening?.playing");
        page.evaluate("() => colloquy.listening.play(600_000)");
        page.waitForTimeout(4_000);
        debugger.send("Performance.enable");
        double before = styled(debugger);
        List<Double> followed = followed(page);
        assertThat(styled(debugger) - before).isLessThan(STYLED * SECONDS);
        assumeTrue(
                idle.get(0) > FRAMES && idle.size() == 1,
                () ->
                        "The machine is busy: %.0f frames a second where nothing plays, %.0f where it does"
                                .formatted(idle.get(0), followed.get(0)));
        assertThat(followed.get(0)).isGreaterThan(FRAMES);
        assertThat(followed.subList(1, followed.size())).allMatch(task -> task <= LONGEST_TASK);
    }

    private static List<Double> followed(Page page) {
        return ((List<?>) page.evaluate(FOLLOWED))
                .stream().map(one -> ((Number) one).doubleValue()).toList();
    }

    /** Returns the seconds that the page has spent on styles and layout. */
    private static double styled(CDPSession debugger) {
        double seconds = 0;
        for (JsonElement one : debugger.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            String name = one.getAsJsonObject().get("name").getAsString();
            if (name.equals("RecalcStyleDuration") || name.equals("LayoutDuration")) {
                seconds += one.getAsJsonObject().get("value").getAsDouble();
            }
        }
        return seconds;
    }
}
