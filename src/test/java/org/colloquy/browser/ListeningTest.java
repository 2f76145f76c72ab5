package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.colloquy.importer.CaptionAligner;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listening to the recording of an interview whose words have times. */
class ListeningTest extends OwnSiteTest {
    private static final String TALK = "interviews/talk.html";
    private static final int EACH = SpokenInterview.WORD + SpokenInterview.GAP;
    private static final String FRONT =
            """
            interviewers: [Ida Interviewer]
            interviewees: [Ada Sample]
            media: talk.wav
            """;
    private static final String TEXT =
            """
            Recorded in one sitting.

            ## Arriving

            **Ida Interviewer:** [00:00:01] And then? Was the kettle *always* there?

            **Ada Sample:** [00:00:04] You write the number, you put it down, and
            you go home before the newest water turns.

            - first aloud
            - then not

            ## Going home

            **Ida Interviewer:** [00:00:12] So who wrote it?

            **Ada Sample:** [00:00:16] Nobody asked[^1] who had written the first line.

            [^1]: Nobody at all.
            """;

    /**
     * Every frame for some milliseconds: the moment that is heard, and the words that are marked.
     */
    private static final String HEARD =
            """
            ms => new Promise(done => {
              const all = [];
              const until = performance.now() + ms;
              const look = () => {
                all.push([colloquy.listening.now, [...CSS.highlights.get('said')].map(String).join(' ')]);
                if (performance.now() < until) requestAnimationFrame(look); else done(all.map(([at, words]) => `${Math.round(at)} ${words}`));
              };
              requestAnimationFrame(look);
            })
            """;

    private static final String MARKED =
            "() => [...CSS.highlights.get('said')].map(String).join(' ')";
    private static final String PLAYING = "() => colloquy.listening?.playing === true";

    private static final Path HEARD_TALK = Path.of("src/test/resources/heard");

    /** Word between the moments at which it begins and ends, in the first minute. */
    private static final Pattern CUE =
            Pattern.compile("<00:00:(\\d+)\\.(\\d+)>(\\S+?)<00:00:(\\d+)\\.(\\d+)>");

    @TempDir static Path out;

    @SuppressWarnings("NullAway.Init") // what is served is written first
    private static List<String> words;

    @Override
    TestSite serve(Path folder) throws IOException {
        SpokenInterview.write(folder, FRONT, TEXT + "\n**Ada Sample:** So on.\n".repeat(60));
        SpokenInterview.writeSound(folder.resolve("interviews/talk.wav"), 200);
        Corpus corpus = SpokenInterview.read(folder);
        words = SpokenInterview.words(corpus.interviews().get(0));
        TestSite.write(corpus, out, folder);
        return TestSite.serve(folder, corpus);
    }

    private static Locator button(Page page, String name) {
        return page.locator(".player [aria-label='" + name + "']");
    }

    private Page listening(int width) {
        Page page = open(window(width), TALK);
        page.locator("[data-listen]").click();
        page.waitForFunction(PLAYING);
        return page;
    }

    private static void assertHeard(Object heard) {
        int marked = 0;
        for (Object one : (List<?>) heard) {
            String[] parts = one.toString().split(" ", 2);
            int moment = Integer.parseInt(parts[0]);
            List<String> allowed = new ArrayList<>();
            for (int at : new int[] {moment - 150, moment, moment + 150}) {
                int word = Math.floorDiv(at, EACH);
                boolean isWord = word >= 0 && word < words.size();
                boolean isSaid = isWord && !words.get(word).startsWith("new");
                allowed.add(isSaid ? words.get(word) : "");
            }
            allowed.add(moment % EACH >= SpokenInterview.WORD - 20 ? "" : allowed.get(1));
            assertThat(parts[1].replaceAll("\\s+", " ")).as("at %d ms", moment).isIn(allowed);
            marked += parts[1].isEmpty() ? 0 : 1;
        }
        assertThat(marked).isGreaterThan(10);
    }

    @Test
    void theWordThatIsHeardIsTheWordThatIsMarked() {
        Page page = listening(DESKTOP);
        String before = page.locator(".transcript").innerHTML();
        assertHeard(page.evaluate(HEARD, 1500));
        page.evaluate("() => colloquy.listening.play(8000)");
        assertHeard(page.evaluate(HEARD, 1500));
        button(page, "Pause").click();
        for (int moment : new int[] {800, 1700, 2900, 4300, 5100, 6900, 7700, 11_300, 14_900}) {
            page.evaluate("ms => colloquy.listening.stand(ms, true)", moment);
            String word = words.get(moment / EACH);
            assertThat(page.evaluate(MARKED)).isEqualTo(word.startsWith("new") ? "" : word);
        }
        assertThat(page.locator(".transcript").innerHTML()).isEqualTo(before);
        assertThat(
                        page.evaluate(
                                "ms => colloquy.spoken.at(ms)",
                                words.indexOf("newest") * EACH + 200))
                .isNull();
    }

    @Test
    void aTimeAKeyAndAWordPlayFromTheirPlace() {
        Page page = open(window(DESKTOP), TALK);
        page.locator("#t4 .clock a").focus();
        page.keyboard().press("Enter");
        page.waitForFunction(PLAYING);
        page.waitForFunction(
                "() => colloquy.listening.now > 16_000 && colloquy.listening.now < 17_500");
        page.locator("#t2 .pn").first().focus();
        page.keyboard().press("p");
        int second = words.indexOf("You") * EACH;
        page.waitForFunction("ms => Math.abs(colloquy.listening.now - ms) < 1500", second);
        page.keyboard().press("p");
        assertThat(button(page, "Play")).isVisible();
        page.evaluate(
                """
                () => {
                  const text = [...document.getElementById('t2-p1').childNodes].find(node => node.data?.includes('number'));
                  const range = new Range();
                  range.setStart(text, text.data.indexOf('number'));
                  range.setEnd(text, text.data.indexOf('number') + 6);
                  window.box = range.getBoundingClientRect();
                }
                """);
        double x = ((Number) page.evaluate("() => box.x + box.width / 2")).doubleValue();
        double y = ((Number) page.evaluate("() => box.y + box.height / 2")).doubleValue();
        page.mouse().dblclick(x, y);
        page.waitForFunction(PLAYING);
        page.waitForFunction(
                "ms => Math.abs(colloquy.listening.now - ms) < 1500",
                words.indexOf("number,") * EACH);
    }

    @Test
    void thePlayerIsWorkedByKeyboard() {
        Page page = open(window(DESKTOP), TALK);
        page.locator("[data-listen]").focus();
        page.keyboard().press("Enter");
        page.waitForFunction(PLAYING);
        assertThat(button(page, "Pause")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForFunction("() => colloquy.listening.now >= 10_000");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForFunction("ms => colloquy.listening.now === ms", words.indexOf("So") * EACH);
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".player select")).hasValue("1.25");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chapters")).isVisible();
        assertThat(page.locator(".chapters li")).hasCount(2);
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(button(page, "Chapters")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".player")).hasCount(0);
        assertThat(page.locator("[data-listen]")).isFocused();
    }

    @Test
    void thePageFollowsUntilTheReaderGoesElsewhere() {
        Page page = listening(PHONE);
        page.evaluate("() => colloquy.listening.play(22_000)");
        page.waitForFunction(
                "() => scrollY > 300 && [...CSS.highlights.get('said')][0]?.getBoundingClientRect().top < innerHeight");
        page.mouse().move(100, 300);
        page.mouse().wheel(0, -3000);
        assertThat(page.locator(".player-return")).isVisible();
        page.waitForFunction("() => scrollY < 100");
        page.locator(".player-return").click();
        page.waitForFunction("() => scrollY > 300");
        assertThat(page.locator(".player-return")).isHidden();
        assertThat(button(page, "Pause")).isFocused();
        page.keyboard().press("Home");
        assertThat(page.locator(".player-return")).isVisible();
        page.waitForFunction("() => scrollY < 100");
    }

    @Test
    void itStandsAtTheMomentOfALinkAndWhereTheReaderWas() {
        BrowserContext context = context(window(DESKTOP));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(TALK + "?t=8.1#t3"));
        assertThat(page.locator(".player [role=status]")).hasText("Ready to play: 0:08");
        assertThat(evaluated(page, PLAYING)).isFalse();
        button(page, "Play").click();
        page.waitForFunction("() => colloquy.listening.now > 8_200");
        button(page, "Pause").click();
        button(page, "Chapters").click();
        page.locator(".chapters > p button").click();
        Assertions.assertThat(copied(page, "text => text.includes('talk.html?t=')"))
                .containsPattern("talk\\.html\\?t=8\\.\\d+#t\\d");
        page.navigate(site().at(TALK));
        assertThat(page.locator(".player")).isVisible();
        page.waitForFunction("() => colloquy.listening?.now > 8_000");
        assertThat(evaluated(page, PLAYING)).isFalse();
    }

    @Test
    void aLinkToAPlaceStaysThereWhateverTheMoment() {
        Page page = open(window(DESKTOP), TALK + "?t=1#t40");
        double top = atRest(page.locator("#t40"));
        assertThat(page.locator(".player [role=status]")).hasText("Ready to play: 0:01");
        page.waitForFunction("() => colloquy.listening.now === 1_000");
        Assertions.assertThat(atRest(page.locator("#t40"))).isEqualTo(top);
        assertThat(page.locator("#t40")).isInViewport();
    }

    @Tag("slow")
    @Test
    void aLinkBeyondTheEndStopsThere() {
        Page page = open(window(DESKTOP), TALK + "?t=79,9999");
        assertThat(page.locator(".player [role=status]")).hasText("Ready to play: 1:19–1:20");
        button(page, "Play").click();
        assertThat(button(page, "Pause")).isVisible();
        assertThat(button(page, "Play")).isVisible();
        button(page, "Play").click();
        page.waitForFunction("() => colloquy.listening.playing && colloquy.listening.now > 200");
    }

    @Test
    void withoutScriptTimesAreLinksAndTheBrowserHasItsOwnPlayer() {
        Page page = open(window(DESKTOP).setJavaScriptEnabled(false), TALK);
        assertThat(page.locator("[data-listen]")).isHidden();
        assertThat(page.locator("audio[controls]")).isVisible();
        assertThat(page.locator("#t4 .clock a"))
                .hasAttribute("href", "../files/interviews/talk.wav#t=16");
    }

    @Test
    void severalTapesAreOneTimeline(@TempDir Path tapes, @TempDir Path to) throws IOException {
        String media = "media: [a.wav, {file: b.wav, start: 8}]\n";
        SpokenInterview.write(tapes, media, TEXT);
        SpokenInterview.writeSound(tapes.resolve("interviews/a.wav"), 21);
        SpokenInterview.writeSound(tapes.resolve("interviews/b.wav"), 40);
        TestSite.write(SpokenInterview.read(tapes), to, tapes);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(to.toUri() + TALK + "?t=7.6");
        assertThat(page.locator(".player-line")).containsText("0:24");
        button(page, "Play").click();
        page.waitForFunction("() => colloquy.listening.now > 8_600");
        assertHeard(page.evaluate(HEARD, 600));
        assertThat(page.locator(".tools a[href$='.wav']"))
                .hasText(new String[] {"Recording, part 1", "Recording, part 2"});
        Page plain = context(window(DESKTOP).setJavaScriptEnabled(false)).newPage();
        plain.navigate(to.toUri() + TALK);
        assertThat(plain.locator("audio track").nth(1))
                .hasAttribute("src", "../interviews/talk.part2.vtt");
        assertThat(Files.readString(to.resolve("interviews/talk.part2.vtt")))
                .contains("00:00:00.000 --> ")
                .contains("wrote", "line.</v>")
                .doesNotContain("kettle");
        assertThat(page.locator("#t4 .clock a"))
                .hasAttribute("href", "../files/interviews/b.wav#t=8");
    }

    /** A short recording that eSpeak NG has spoken, and the cues that go with it. */
    @Test
    void spokenWordsAreMarkedWhenTheirCuesSaySo(@TempDir Path heard, @TempDir Path to)
            throws IOException {
        Path interviews = Files.createDirectories(heard.resolve("interviews"));
        for (String name : new String[] {"talk.md", "talk.wav"}) {
            Files.copy(HEARD_TALK.resolve(name), interviews.resolve(name));
        }
        Path cues = HEARD_TALK.resolve("talk.vtt");
        assertThat(new CaptionAligner(false).align(interviews.resolve("talk.md"), cues).outcome())
                .isEqualTo(ImportOutcome.WRITTEN);
        TestSite.write(new CorpusReader().read(heard), to, heard);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(to.toUri() + TALK + "?t=4");
        button(page, "Play").click();
        page.waitForFunction("() => colloquy.listening.now > 4_000");
        List<MatchResult> all = CUE.matcher(Files.readString(cues)).results().toList();
        for (Object frame : (List<?>) page.evaluate(HEARD, 1500)) {
            String[] parts = frame.toString().split(" ", 2);
            long moment = Long.parseLong(parts[0]);
            boolean isSilent = all.stream().noneMatch(cue -> isHeard(cue, moment, 0));
            if (!isSilent || !parts[1].isEmpty()) {
                assertThat(all.stream().filter(cue -> isHeard(cue, moment, 150)))
                        .as("at %d ms", moment)
                        .extracting(ListeningTest::word)
                        .contains(parts[1]);
            }
        }
    }

    private static boolean isHeard(MatchResult cue, long moment, int grace) {
        long from = Long.parseLong(cue.group(1) + cue.group(2));
        long to = Long.parseLong(cue.group(4) + cue.group(5));
        return from - grace <= moment && moment <= to + grace;
    }

    private static String word(MatchResult cue) {
        return cue.group(3).replaceAll("\\W", "");
    }

    @Test
    void itPlaysFromADisk() {
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(out.toUri() + TALK);
        page.locator("[data-listen]").click();
        page.waitForFunction(PLAYING);
        assertHeard(page.evaluate(HEARD, 900));
    }

    @Tag("slow")
    @Test
    void itHasNoFaults() {
        List<String> found = new ArrayList<>(faults(DESKTOP, ColorScheme.LIGHT));
        found.addAll(faults(PHONE, ColorScheme.DARK));
        assertThat(found).isEmpty();
    }

    private List<String> faults(int width, ColorScheme scheme) {
        Page page = open(window(width).setColorScheme(scheme), TALK + "?t=2");
        assertThat(page.locator(".player")).isVisible();
        button(page, "Chapters").click();
        assertThat(page.locator(".chapters")).isVisible();
        return Axe.faults(page);
    }

    @Test
    void nothingScrollsSidewaysAndNothingOfThePlayerIsFetchedBefore() {
        for (int width : WIDTHS) {
            Page page = open(window(width), TALK);
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            "() => performance.getEntriesByType('resource').map(one => one.name).filter(name => /player|times|\\.wav/.test(name))"))
                    .isEmpty();
            page.locator("[data-listen]").click();
            assertThat(page.locator(".player")).isVisible();
            assertThat(evaluated(page, "() => document.documentElement.scrollWidth <= innerWidth"))
                    .as(width + " px")
                    .isTrue();
            assertThat(
                            evaluated(
                                    page,
                                    "() => [...document.querySelectorAll('.player button:not([hidden]), .player select')].every(one => { const box = one.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.width >= 24; })"))
                    .as(width + " px")
                    .isTrue();
        }
    }

    @Test
    void itsFilesAreInTheExport() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("interviews"))) {
            assertThat(files)
                    .anyMatch(file -> file.getFileName().toString().startsWith("talk.times-"));
        }
    }
}
