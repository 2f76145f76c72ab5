package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;

/** What goes out with times: links to selected words that play them, and captions. */
class ClipsTest extends OwnSiteTest {
    private static final String TALK = "interviews/talk.html";
    private static final String TEXT =
            """
            **Ida Interviewer:** And then? Was the kettle *always* there, R&D and all?

            **Ada Sample:** You write the number --> you put it down, and “you go home” before
            the water <turns>. 灯塔亮着。

            **Ida Interviewer:** So who wrote it?
            """;

    private static final String SELECT =
            """
            ([id, words]) => {
              const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(words);
                if (at >= 0) return getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
              }
              throw new Error(`no ${words} in ${id}`);
            }
            """;

    /** Captions as the browser reads them: when they begin and end, and each text. */
    private static final String READ =
            """
            src => new Promise((done, failed) => {
              const track = Object.assign(document.createElement('track'), { kind: 'captions', src, srclang: 'en', label: 'English' });
              track.addEventListener('load', () => done([...track.track.cues].map(cue =>
                [Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000), cue.getCueAsHTML().textContent, [...cue.getCueAsHTML().querySelectorAll('span')].map(voice => voice.title).join()])));
              track.addEventListener('error', failed);
              const film = document.createElement('video');
              film.append(track);
              document.body.append(film);
              track.track.mode = 'hidden';
            })
            """;

    @SuppressWarnings("NullAway.Init") // what is served is written first
    private static Interview talk;

    @Override
    TestSite serve(Path folder) throws IOException {
        SpokenInterview.write(folder, "media: talk.wav\n", TEXT);
        SpokenInterview.writeSound(folder.resolve("interviews/talk.wav"), 60);
        Corpus corpus = SpokenInterview.read(folder);
        talk = corpus.interviews().get(0);
        return TestSite.serve(folder, corpus);
    }

    private static Locator button(Page page, String name) {
        return page.locator(".quoting")
                .getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private Page selecting(String id, String words) {
        BrowserContext context = context(window(DESKTOP));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(TALK));
        page.evaluate(SELECT, List.of(id, words));
        assertThat(page.locator(".quoting")).isVisible();
        return page;
    }

    /** When some words of the second turn are said, in seconds: {@code 4.4,5.52}. */
    private static String times(String words) {
        Passage passage =
                talk.passages().filter(one -> one.text().contains(words)).findFirst().orElseThrow();
        int start = PassageText.of(passage.text()).indexOf(words);
        List<TimedStretch> said =
                talk.times().byPassage().getOrDefault(passage.locator(), List.of()).stream()
                        .filter(one -> one.end() > start && one.start() < start + words.length())
                        .toList();
        return seconds(said.get(0).from()) + "," + seconds(said.get(said.size() - 1).to());
    }

    private static String seconds(long moment) {
        return String.valueOf(moment / 1000.0).replaceFirst("\\.0$", "");
    }

    @Test
    void aLinkToSelectedWordsPlaysJustThese() {
        Page page = selecting("t2-p1", "you put it down");
        button(page, "Copy link").click();
        String link = copied(page, "text => text.includes('&r=t2.')");
        String times = times("you put it down");
        assertThat(link).contains("talk.html?t=" + times + "&r=t2.4.").contains("#t2:~:text=");
        page.navigate(link);
        page.locator(".player [aria-label='Play']").click();
        page.waitForFunction("() => colloquy.listening.playing");
        page.waitForFunction("() => !colloquy.listening.playing");
        double end = Double.parseDouble(times.substring(times.indexOf(',') + 1)) * 1000;
        assertThat(((Number) page.evaluate("() => colloquy.listening.now")).doubleValue())
                .isCloseTo(end, Offset.offset(2.0));
        assertThat(page.locator(".receipt [role=status]")).containsText("Unchanged");
        page.locator(".player [aria-label='Play']").click();
        page.waitForFunction("end => colloquy.listening.now > end + 200", end);
    }

    @Test
    void withoutChaptersThePlayerCopiesALinkToTheMoment() {
        BrowserContext context = context(window(DESKTOP));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(TALK + "?t=5"));
        page.locator(".player [aria-label='Copy link']").click();
        untilCopied(page, site().at(TALK + "?t=5#t2-p1"));
        assertThat(page.locator(".player [aria-label='Chapters']")).hasCount(0);
    }

    @Test
    void aCitationOfSelectedWordsSaysWhenTheyAreSaidAndWhereTheyAreHeard() {
        Page page = selecting("t2-p1", "the water");
        button(page, "Cite").click();
        Locator dialog = page.locator("#cite-dialog");
        String times = times("the water");
        String clock = "0:%02d".formatted((int) Double.parseDouble(times.split(",")[0]));
        assertThat(dialog.locator("[data-form=note]")).containsText("turn 2, at " + clock + ", ");
        assertThat(dialog.locator("[data-form=bibtex]")).containsText("turn 2, at " + clock + "}");
        assertThat(dialog.locator("[data-form=sound]"))
                .hasText(site().at("files/interviews/talk.wav#t=" + times));
        page.keyboard().press("Escape");
        page.evaluate("() => getSelection().removeAllRanges()");
        page.locator("#t3-p1 .pn").click();
        page.locator("#place-menu [data-do=cite]").click();
        assertThat(dialog.locator("[data-form=sound]")).isHidden();
        assertThat(dialog.locator("[data-form=note]")).containsText("turn 3, at 0:11, ");
    }

    @Test
    void aBrowserReadsTheCaptionsAsTheyAreMeant() {
        Page page = open(window(DESKTOP), TALK);
        List<String> words = new ArrayList<>();
        List<String> voices = new ArrayList<>();
        long before = 0;
        List<TimedStretch> stretches = talk.times().stretches();
        int at = 0;
        for (Object one : (List<?>) page.evaluate(READ, "talk.vtt")) {
            List<?> cue = (List<?>) one;
            long from = ((Number) cue.get(0)).longValue();
            long to = ((Number) cue.get(1)).longValue();
            assertThat(from).isEqualTo(stretches.get(at).from()).isGreaterThanOrEqualTo(before);
            List<String> said = List.of(cue.get(2).toString().split("\\s+"));
            words.addAll(said);
            at += said.size();
            assertThat(to).isEqualTo(stretches.get(at - 1).to());
            voices.add(cue.get(3).toString());
            before = to;
        }
        assertThat(words).isEqualTo(SpokenInterview.words(talk));
        assertThat(voices).containsSubsequence("Ida Interviewer", "Ada Sample", "Ida Interviewer");
    }
}
