package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand turns. */
@Tag("slow")
class LongTranscriptTest extends BrowserTest {
    private static final String LONG = "interviews/long.html";
    private static final int TURNS = 10_000;

    /** Milliseconds from the request until the page is there with its script run. */
    private static final int LONGEST = 1_500;

    private static final String TAKEN =
            """
            () => new Promise(done => requestAnimationFrame(() => setTimeout(() =>
              done(performance.getEntriesByType('navigation')[0].loadEventEnd))))
            """;

    LongTranscriptTest() {
        super(written());
    }

    private static Path written() {
        try {
            Path folder = Files.createDirectories(Path.of("target/corpora/long/interviews"));
            Files.writeString(folder.resolve("long.md"), text());
            return Path.of("target/corpora/long");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        Random random = new Random(7);
        List<String> speakers = List.of("Ida Interviewer", "Ada Sample", "Bruno Specimen");
        List<String> words = List.of("gate", "bell", "water", "nobody", "wrote", "twice", "over");
        StringBuilder text =
                new StringBuilder("---\ntitle: Long\ninterviewers: [Ida Interviewer]\n---\n");
        for (int i = 0; i < TURNS; i++) {
            if (i % 250 == 0) {
                text.append("## Part ").append(i / 250 + 1).append("\n\n");
            }
            int second = i * 3;
            String said =
                    Stream.generate(() -> words.get(random.nextInt(words.size())))
                            .limit(2 + random.nextInt(40))
                            .collect(Collectors.joining(" "));
            text.append(
                    "**%s:** [%02d:%02d:%02d] %s.\n\n"
                            .formatted(
                                    speakers.get(i % speakers.size()),
                                    second / 3600,
                                    second / 60 % 60,
                                    second % 60,
                                    said));
        }
        return text.toString();
    }

    /** Waits until the interview is read, and has its page made. */
    @BeforeAll
    void make() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create(site().at(LONG))).build();
        for (int tries = 0; tries < 300; tries++) {
            if (client.send(page, BodyHandlers.ofString()).statusCode() == 200) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("the interview is not read");
    }

    /** The median of five, once the server has made the page. */
    @Test
    void opensWithinAMomentAndAHalf() {
        List<Double> taken =
                Stream.generate(() -> open(window(DESKTOP), LONG))
                        .limit(5)
                        .map(page -> ((Number) page.evaluate(TAKEN)).doubleValue())
                        .sorted()
                        .toList();
        System.err.println("ten thousand turns, milliseconds: " + taken);
        assertThat(taken.get(2)).isLessThan(LONGEST);
    }

    @Test
    void readsOneSpeakerAndPrintsOneSection() {
        Page page = open(window(DESKTOP), LONG + "#t5017");
        page.waitForTimeout(300);
        double before = top(page);
        page.locator("#toc label:has-text('Ada Sample') input").check();
        assertThat(top(page)).isBetween(before - 2, before + 2);

        page.evaluate("() => { window.print = () => {}; }");
        page.locator("[data-print=s3]").evaluate("b => b.click()");
        try (Paper paper = Paper.of(page, "A4")) {
            assertThat(paper.all()).contains("Part 3").doesNotContain("Part 4");
        }
    }

    private static double top(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => document.getElementById('t5017').getBoundingClientRect().top"))
                .doubleValue();
    }
}
