package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long transcript or interview that is loaded again, or come back to, stands where it was left.
 */
class ComingBackTest extends BrowserTest {
    private static final String TALK = "interviews/talk.html";
    private static final String ANSWERS = "interviews/answers.html";
    private static final int TURNS = 260;
    private static final int QUESTIONS = 12;
    private static final int PARAGRAPHS = 6;

    /** Turns of such lengths that no estimate of their heights is right. */
    private static final int[] WORDS = {4, 30, 60, 120, 250};

    private static final String WATCH =
            """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(shift => shifts.push(shift.value)))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    /** A turn or paragraph in the middle of the window, and where it begins. */
    private static final String MIDDLE =
            """
            () => {
              const place = [0, 40, 80].map(more => document.elementFromPoint(innerWidth / 2, innerHeight / 2 + more).closest('.utterance, .para')).find(one => one);
              return [place.id, place.getBoundingClientRect().top];
            }
            """;

    private static final String TOP =
            "id => document.getElementById(id).getBoundingClientRect().top";

    ComingBackTest() {
        super(written());
    }

    private static Path written() {
        Random random = new Random(5);
        StringBuilder talk = new StringBuilder("---\ntitle: Long\ndialect: names\n---\n");
        for (int i = 0; i < TURNS; i++) {
            String name = i % 2 == 0 ? "Ada Sample" : "Bo Case";
            talk.append("**%s:** %s.\n\n".formatted(name, said(random)));
        }
        StringBuilder answers = new StringBuilder("---\ntitle: Answers\n---\n");
        for (int i = 0; i < QUESTIONS; i++) {
            answers.append("## What of %s?\n\n".formatted(said(random)));
            for (int k = 0; k < PARAGRAPHS; k++) {
                answers.append(said(random)).append(".\n\n");
            }
        }
        try {
            Path folder = Files.createDirectories(Path.of("target/corpora/back/interviews"));
            Files.writeString(folder.resolve("talk.md"), talk);
            Files.writeString(folder.resolve("other.md"), talk);
            Files.writeString(folder.resolve("answers.md"), answers);
            return Path.of("target/corpora/back");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Random random) {
        List<String> words = List.of("gate", "bell", "water", "nobody", "wrote", "twice", "over");
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private Page scrolled(int width, String address) {
        Page page = context(window(width)).newPage();
        page.addInitScript(WATCH);
        page.navigate(site().at(address));
        page.mouse().move(width / 2.0, 300);
        for (int i = 0; i < 20; i++) {
            page.mouse().wheel(0, 1000);
            page.waitForTimeout(20);
        }
        page.waitForTimeout(500);
        atRest(page);
        return page;
    }

    private static List<?> middle(Page page) {
        return (List<?>) page.evaluate(MIDDLE);
    }

    /**
     * What is in the middle once the page has come to rest, which takes longer on a busy machine.
     */
    private static List<?> atRest(Page page) {
        List<?> before = middle(page);
        page.waitForTimeout(300);
        for (List<?> now = middle(page); !now.equals(before); now = middle(page)) {
            before = now;
            page.waitForTimeout(300);
        }
        return before;
    }

    private static void assertStands(Page page, List<?> before) {
        page.waitForTimeout(600);
        List<?> now = atRest(page);
        assertThat(now.get(0)).isEqualTo(before.get(0));
        assertThat(((Number) now.get(1)).doubleValue())
                .isCloseTo(((Number) before.get(1)).doubleValue(), Offset.offset(2.0));
    }

    private static void assertStill(Page page) {
        assertThat((List<?>) page.evaluate("() => shifts.filter(value => value > .01)")).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"390, ''"})
    void aTranscriptAtTheSameWords(int width, String place) {
        Page page = scrolled(width, TALK + place);
        List<?> before = middle(page);
        page.reload();
        assertStands(page, before);
        assertStill(page);
        page.reload();
        assertStands(page, before);
        assertStill(page);
        page.navigate(site().at("index.html"));
        page.goBack();
        assertStands(page, before);
        assertStill(page);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1440, ''", "1440, #t40"})
    void onAWideScreenATranscriptAtTheSameWords(int width, String place) {
        aTranscriptAtTheSameWords(width, place);
    }

    @ParameterizedTest
    @CsvSource({"390, #q3-p2"})
    void anInterviewAtTheSameWords(int width, String place) {
        Page page = scrolled(width, ANSWERS + place);
        List<?> before = middle(page);
        page.reload();
        assertStands(page, before);
        page.reload();
        assertStands(page, before);
        page.navigate(site().at("index.html"));
        page.goBack();
        assertStands(page, before);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1440, ''"})
    void onAWideScreenAnInterviewAtTheSameWords(int width, String place) {
        anInterviewAtTheSameWords(width, place);
    }

    @Tag("slow")
    @Test
    void fromAnotherTranscriptThatWasReadMeanwhile() {
        Page page = scrolled(1440, TALK);
        List<?> before = middle(page);
        page.navigate(site().at("interviews/other.html"));
        page.mouse().wheel(0, 2000);
        page.waitForTimeout(200);
        page.goBack();
        assertStands(page, before);
    }

    /** A phone drops a page that is out of sight without a further word. */
    @ParameterizedTest
    @ValueSource(strings = {TALK, ANSWERS})
    void whereItWasPutAside(String address) {
        Page page = scrolled(390, address);
        page.evaluate(
                """
                () => {
                  Object.defineProperty(document, 'hidden', { get: () => true });
                  document.dispatchEvent(new Event('visibilitychange'));
                }
                """);
        List<?> kept =
                (List<?>)
                        page.evaluate("() => JSON.parse(sessionStorage[`left ${location.href}`])");
        assertThat(page.evaluate(TOP, kept.get(0))).isEqualTo(kept.get(1));
        assertThat(((Number) kept.get(1)).doubleValue()).isLessThan(844);
        assertThat(page.evaluate("() => history.scrollRestoration")).isEqualTo("manual");
    }
}
