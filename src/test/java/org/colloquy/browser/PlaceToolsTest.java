package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to a place of a long transcript: its map, a turn or a time, and words. */
class PlaceToolsTest extends BrowserTest {
    static final String TALK = "interviews/talk.html";
    private static final Path TABLE = Path.of("src/test/resources/places.csv");

    PlaceToolsTest() {
        super(written());
    }

    /** Four hundred turns, one every ten seconds, in two sections; the table is of these. */
    static Path written() {
        StringBuilder text =
                new StringBuilder(
                        "---\ntitle: Talk\ninterviewers: [Ida Sample]\n---\nRecorded at once.\n\n");
        for (int i = 0; i < 400; i++) {
            text.append(i % 200 == 0 ? "## Part %d\n\n".formatted(i / 200 + 1) : "");
            text.append(
                    "**%s:** [%02d:%02d:%02d] Words number %d are said here by somebody%s.\n\n"
                            .formatted(
                                    i % 2 == 0 ? "Ida Sample" : "Bruno Specimen",
                                    i / 360,
                                    i / 6 % 60,
                                    i % 6 * 10,
                                    i + 1,
                                    i % 100 == 41 ? ", and the Ménage of the bell" : ""));
            text.append(i == 16 ? "And more.\n\n" : "");
        }
        try {
            Path folder =
                    Files.createDirectories(
                            Path.of("target/corpora/talk-" + ProcessHandle.current().pid()));
            Files.writeString(folder.resolve("talk.md"), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsWhatIsTypedAsTheServerDoes() throws IOException {
        Page page = open(window(DESKTOP), TALK);
        // The page is in English: its script knows the words of no other language.
        List<Map<String, String>> rows =
                Files.readAllLines(TABLE).stream()
                        .skip(1)
                        .filter(line -> !line.matches(".*[분번].*"))
                        .map(line -> line.split(",", 2))
                        .map(row -> Map.of("typed", row[0], "place", row[1]))
                        .toList();
        Object wrong =
                page.evaluate(
                        """
                        rows => rows.filter(({ typed, place }) => {
                          history.replaceState(null, '', location.pathname);
                          document.querySelector('#side-at').value = typed;
                          document.querySelector('.seek').requestSubmit();
                          return location.hash.slice(1) !== place;
                        }).map(({ typed }) => `${typed} ${location.hash}`)
                        """,
                        rows);
        assertThat((List<?>) wrong).isEmpty();
        page.locator("#side-at").fill("900");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told")).hasText("No turn 900; the last is 400");
        page.locator("#side-at").fill("§7");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told")).hasText("No section 7; the last is 2");
        page.locator("#side-at").fill("17.9");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told")).hasText("No turn 17.9; the last is 17.2");
        assertThat(page).hasURL(site().at(TALK + "#t17"));
        page.locator("#side-at").fill("1:75");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told")).hasText("Type a turn, like 17, or a time, like 42:00");
    }

    @Test
    void theLineNamesTheTurnThatALinkLedTo() {
        Page page = open(window(DESKTOP), TALK);
        page.locator("#side-at").fill("17");
        page.keyboard().press("Enter");
        assertThat(page.locator(".where")).hasText(Pattern.compile(".*Turn 17 of 400.*"));
        page.evaluate("() => scrollBy(0, 3000)");
        assertThat(page.locator(".where")).not().hasText(Pattern.compile(".*Turn 17 of 400.*"));
    }

    @Test
    void keysActWhileAChoiceHasTheFocus() {
        Page page = open(window(DESKTOP), TALK);
        page.locator("#toc [name=who]").nth(1).check();
        page.keyboard().press("j");
        assertThat(page).hasURL(Pattern.compile(".*#t\\d+$"));
    }

    @Test
    void withoutScriptTheServerLeadsThereAndSearches() {
        Page page = open(window(DESKTOP).setJavaScriptEnabled(false), TALK);
        assertThat(page.locator("#toc .stop a:target-current")).hasCount(0);
        page.locator("#side-at").fill("42:00");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site().at(TALK + "#t253"));
        page.locator("#side-words").fill("menage");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*search\\.html\\?q=menage&in=talk$"));
        assertThat(page.locator(".hit mark")).hasCount(4);
    }

    @Test
    void theMapSaysWhereOneIs() {
        Page page = open(window(DESKTOP), TALK + "#t253");
        assertThat(page.locator(".where")).hasText(Pattern.compile("§2 · Turn 253 of 400 · 42:.*"));
        Locator current = page.locator("#toc .stop a[aria-current]");
        assertThat(current).hasCount(1);
        assertThat(current.locator(".num")).hasText("40:00");
        assertThat(current).isInViewport();
        assertThat(page.locator("#toc a[href='#s2']")).hasAttribute("aria-current", "location");
    }

    @Test
    void theKeysLeadFromTurnToTurnAndFromPartToPart() {
        Page page = open(window(DESKTOP), TALK + "#t17");
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(TALK + "#t18"));
        assertThat(page.locator("#t18")).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("k");
        assertThat(page).hasURL(site().at(TALK + "#t16"));
        page.keyboard().press("J");
        assertThat(page).hasURL(site().at(TALK + "#t31"));
        page.locator("#toc label:has-text('Bruno') input").check();
        page.locator("#t31").evaluate("turn => { turn.tabIndex = -1; turn.focus(); }");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(TALK + "#t34"));
        page.keyboard().press("g");
        assertThat(page.locator("#side-at")).isFocused();
    }

    @Test
    void noStepAndNoChoiceBringsTheHeaderOverWhatIsRead() {
        Page page = open(window(DESKTOP), TALK + "#t31");
        page.locator("#toc label:has-text('Bruno') input").check();
        assertNothingCovers(page, "#t31");
        page.locator("#toc [name=who]").first().check();
        page.keyboard().press("k");
        assertThat(page).hasURL(site().at(TALK + "#t30"));
        assertNothingCovers(page, "#t30");
    }

    private static void assertNothingCovers(Page page, String turn) {
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(page.locator("html")).not().hasAttribute("data-head", "up");
        assertThat(evaluated(page.locator(turn), "turn => turn.getBoundingClientRect().top >= 0"))
                .isTrue();
    }

    @Test
    void theKeysLeadOnFromThePlaceInTheAddressBeforeThePageIsThere() {
        Page page = openPressed(window(DESKTOP), TALK + "#t17", "j");
        assertThat(page).hasURL(site().at(TALK + "#t18"));
        assertThat(openPressed(window(DESKTOP), TALK + "#%", "j")).hasURL(site().at(TALK + "#t1"));
    }

    @Test
    void wordsAreFoundInPlaceAndNothingIsChanged() {
        Page page = open(window(DESKTOP), TALK);
        String words = page.locator("article").textContent();
        page.locator("#toc label:has-text('Ida') input").check();
        page.locator("#toc input:checked").blur();
        page.keyboard().press("f");
        page.keyboard().type("menage bell");
        assertThat(page.locator(".told")).hasText("1 of 8");
        page.keyboard().press("Enter");
        assertThat(page.locator("#t42")).isInViewport();
        assertThat(evaluated(page.locator("#t42"), "turn => turn.offsetHeight > 25")).isTrue();
        assertThat((String) page.evaluate(current())).isEqualTo("Ménage");
        page.keyboard().press("Enter");
        assertThat((String) page.evaluate(current())).isEqualTo("bell");
        page.keyboard().press("Shift+Enter");
        page.keyboard().press("Shift+Enter");
        assertThat(page.locator(".told")).hasText("8 of 8");
        assertThat(page.locator("#t342")).isInViewport();
        page.locator("#side-words").blur();
        page.keyboard().press("n");
        assertThat(page.locator("#t42")).isFocused();
        page.keyboard().press("N");
        assertThat(page.locator(".told")).hasText("8 of 8");
        assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(".told")).isEmpty();
        assertThat(evaluated(page, "() => CSS.highlights.get('hit').size === 0")).isTrue();
        page.locator("#side-words").fill("nowhere");
        assertThat(page.locator(".told")).hasText("No results");
        page.locator("#side-words").fill("");
        assertThat(page.locator("article .told")).isEmpty();
        page.evaluate(
                "() => document.querySelectorAll('.where, .hit-tools').forEach(e => e.remove())");
        assertThat(page.locator("article").textContent()).isEqualTo(words);
    }

    private static String current() {
        return "() => [...CSS.highlights.get('hit-now')].join()";
    }

    @Tag("slow")
    @Test
    void onAPhoneTheBarLeadsFromHitToHit() {
        Page page = open(phone(PHONE), TALK);
        page.locator(".bar-toc").tap();
        page.locator("#side-words").tap();
        page.keyboard().type("bell");
        assertThat(page.locator(".told")).hasText("1 of 4");
        page.keyboard().press("Enter");
        assertThat(page.locator("#toc")).isHidden();
        assertThat(page.locator("#t42")).isInViewport();
        page.locator(".bar-hits [aria-label='Next hit']").tap();
        assertThat(page.locator(".bar-hits span")).hasText("2 of 4");
        assertThat(page.locator("#t142")).isInViewport();
        assertThat(Axe.faults(page)).isEmpty();
        page.locator(".bar-hits [aria-label=Clear]").tap();
        assertThat(page.locator(".bar-toc")).isVisible();
    }

    @Test
    void onANarrowScreenTheFocusGoesToTheHit() {
        Page page = open(window(PHONE), TALK);
        for (String key : List.of("f", "t")) {
            page.keyboard().press(key);
            page.locator("#side-words").focus();
            page.locator("#side-words").fill("bell");
            assertThat(page.locator(".told")).hasText("1 of 4");
            page.keyboard().press("Enter");
            assertThat(page.locator("#toc")).isHidden();
            assertThat(page.locator("#t42")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".bar-toc")).isVisible();
            page.evaluate("() => scrollTo(0, 0)");
        }
        page.locator(".bar-toc").focus();
        page.keyboard().press("Enter");
        page.locator("#side-words").fill("bell");
        assertThat(page.locator(".told")).hasText("1 of 4");
        page.keyboard().press("Enter");
        assertThat(page.locator("#t42")).isFocused();
    }

    /** What the side column calls turns and parts stands on no paper. */
    @Tag("slow")
    @Test
    void nothingOfItIsPrinted() {
        Page page = open(window(DESKTOP), TALK);
        page.locator("#side-words").fill("bell");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told")).hasText("1 of 4");
        try (Paper paper = Paper.of(page, "A4")) {
            assertThat(paper.all())
                    .doesNotContain("Go to", "1 of 4", "Contents")
                    .contains("Part 2");
        }
    }

    /** A time at the head of a passage stands in the margin, and leads there. */
    @Test
    void timesInsideATurnArePlacesToo(@TempDir Path folder) throws IOException {
        String onward = "And so it went on for a while. ".repeat(40);
        String talk =
                """
                ---
                title: Talk
                ---
                **Ida Sample:** [00:30] It began.

                %1$s

                %1$s

                **Ada Specimen:** In spring.

                %1$s

                [01:10] There it was.

                %1$s

                %1$s

                **Ida Sample:** [02:20] %1$s

                **Ada Specimen:** [03:00] %1$s

                """
                        .formatted(onward);
        Files.writeString(
                folder.resolve("talk.md"),
                talk + "**Ida Sample:** Yes.\n\n**Ada Specimen:** No.\n\n".repeat(48));
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(DESKTOP), site, TALK);
            Locator time = page.locator("#t2-p3 time");
            assertThat(time).hasText("[01:10]");
            assertThat(time).hasCSS("font-size", "13px");
            BoundingBox passage = Objects.requireNonNull(page.locator("#t2-p3").boundingBox());
            BoundingBox margin = Objects.requireNonNull(time.boundingBox());
            assertThat(margin.x).isGreaterThan(passage.x + passage.width);
            assertThat(margin.y).isBetween(passage.y - 2, passage.y + 20);
            page.locator("#side-at").fill("1:15");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(site.at(TALK + "#t2-p3"));
            assertThat(page.locator(".where")).hasText("Turn 2 of 100 · 1:10");
            page.navigate(site.at(TALK + "#t2"));
            assertThat(page.locator(".where")).hasText("Turn 2 of 100 · 0:30");
            page.navigate(site.at(TALK + "?at=1:15"));
            assertThat(page).hasURL(site.at(TALK + "#t2-p3"));
        }
    }

    /** What a step led to, however short it is; behind a heading in sight, its section. */
    @Tag("slow")
    @Test
    void theKeyCitesTheTurnThatIsRead() {
        Page page = open(window(DESKTOP), TALK);
        assertCites(page, "Cite this interview");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("j");
        }
        assertThat(page).hasURL(site().at(TALK + "#t3"));
        assertCites(page, "Cite turn 3");
        page.keyboard().press("k");
        assertCites(page, "Cite turn 2");
        page.navigate(site().at(TALK + "#t150"));
        atRest(page.locator("#t150"));
        assertCites(page, "Cite turn 150");
        page.locator("#toc a[href='#s2']").click();
        atRest(page.locator("#s2"));
        assertCites(page, "Cite section 2");
        page.locator(".side-more a[href='#cite']").click();
        assertThat(page.locator(".side-more a[href='#cite']"))
                .hasAttribute("aria-current", "location");
        assertCites(page, "Cite this interview");
    }

    private static void assertCites(Page page, String heading) {
        page.keyboard().press("c");
        assertThat(page.locator("#cite-dialog h2")).hasText(heading);
        page.keyboard().press("Escape");
        assertThat(page.locator("#cite-dialog")).isHidden();
    }
}
