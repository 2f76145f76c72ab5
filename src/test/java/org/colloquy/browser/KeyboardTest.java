package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each function that {@code docs/guide/keyboard.md} lists, by keyboard alone. */
class KeyboardTest extends BrowserTest {
    private static final Path LIST = Path.of("docs/guide/keyboard.md");
    private static final Pattern FUNCTION = Pattern.compile("(?m)^\\| ([A-Z][^|`]+) \\|");

    private final Map<String, Consumer<KeyboardTest>> functions =
            Map.ofEntries(
                    entry("Skip to main content", KeyboardTest::skip),
                    entry(
                            "Choose the appearance, text size, typeface or marks",
                            KeyboardTest::chooseAppearance),
                    entry("Go to a question", KeyboardTest::goToQuestion),
                    entry("Go to a question on a narrow screen", KeyboardTest::openQuestions),
                    entry(
                            "Go to the next or previous question on a narrow screen",
                            KeyboardTest::step),
                    entry("Open a term's note", KeyboardTest::openNote),
                    entry("Follow a link in a note", KeyboardTest::followFromNote),
                    entry("Close a note", KeyboardTest::closeNote),
                    entry("Mark a paragraph and copy its link", KeyboardTest::markParagraph),
                    entry("Copy the link to a question", KeyboardTest::copyLink),
                    entry("Read a question on its own", KeyboardTest::readAlone),
                    entry("Cite a question", KeyboardTest::cite),
                    entry("Cite a paragraph", KeyboardTest::citeParagraph),
                    entry("Read an editor's note", KeyboardTest::openEditorsNote),
                    entry("Search", KeyboardTest::search),
                    entry("Go through what was found", KeyboardTest::goThroughHits),
                    entry("Filter the list of interviews", KeyboardTest::filterList),
                    entry("Filter the results on a narrow screen", KeyboardTest::narrowHits),
                    entry("Print", KeyboardTest::print),
                    entry("Read one speaker in full", KeyboardTest::readOneSpeaker),
                    entry(
                            "Read one speaker in full on a narrow screen",
                            KeyboardTest::chooseSpeakerInSheet),
                    entry("Go to a turn or a time of a transcript", KeyboardTest::goToTurn),
                    entry("Go to a turn or a time on a narrow screen", KeyboardTest::goInSheet),
                    entry("Find words in a transcript", KeyboardTest::findWords),
                    entry("Mark a turn and copy its link", KeyboardTest::markTurn),
                    entry("Print one section of a transcript", KeyboardTest::printSection),
                    entry("Hear a transcript from a time on", KeyboardTest::hear),
                    entry("Listen to the recording", KeyboardTest::listen),
                    entry("Hear the passage that is read, or pause", KeyboardTest::hearPassage),
                    entry("Scroll a wide table or piece of code", KeyboardTest::scroll),
                    entry("See the list of keys", KeyboardTest::listKeys),
                    entry("Switch single keys off or on", KeyboardTest::switchKeys));

    KeyboardTest() {
        super(SEEDS);
    }

    static Stream<String> listed() throws IOException {
        return FUNCTION.matcher(Files.readString(LIST))
                .results()
                .map((MatchResult r) -> r.group(1));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void works(String function) {
        assertThat(functions).containsKey(function);
        functions.getOrDefault(function, test -> {}).accept(this);
    }

    @Test
    void theListIsWhole() throws IOException {
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(functions.keySet());
    }

    private void skip() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site().at(SEED + "#main"));
        page.keyboard().press("Tab");
        assertThat(evaluated(page, "() => !!document.activeElement.closest('main')")).isTrue();
    }

    private void chooseAppearance() {
        Page page = open(window(DESKTOP), SEED);
        press(page, "[popovertarget=display]");
        tab(page, "[name=theme]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        for (String choice : List.of("size", "face", "marks")) {
            tab(page, "[name=" + choice + "]");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[name=" + choice + "][value=auto]")).not().isChecked();
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("#display")).isHidden();
        assertThat(page.locator("[popovertarget=display]")).isFocused();
    }

    private void filterList() {
        TestSite sixty = ServedSites.of(Corpora.sixtyInterviews());
        Page page = open(window(DESKTOP), sixty, "index/by-title.html");
        tab(page, "#narrow");
        page.keyboard().type("ferry tellick");
        assertThat(page.locator("#narrow-count")).hasText("5 of 60 interviews");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("article[data-interview]")).isVisible();
    }

    private void goToQuestion() {
        Page page = open(window(DESKTOP), SEED);
        press(page, "#toc a[href='#q4']");
        assertThat(page.locator("#q4 h2")).isInViewport();
    }

    private void openQuestions() {
        Page page = open(window(PHONE), SEED + "#about");
        press(page, ".bar [popovertarget=toc]");
        assertThat(page.locator("#toc")).isVisible();
        press(page, "#toc a[href='#q4']");
        assertThat(page.locator("#toc")).isHidden();
        assertThat(page.locator("#q4 h2")).isInViewport();
    }

    private void step() {
        Page page = open(window(PHONE), SEED + "#about");
        press(page, ".bar [aria-label=Previous]");
        assertThat(page).hasURL(site().at(SEED + "#q6"));
    }

    private void openNote() {
        Page page = open(window(DESKTOP), SEED + "#q5-p2");
        press(page, "[data-term=chip4]");
        assertThat(note(page, "chip4")).isVisible();
        assertThat(note(page, "chip4")).isFocused();
    }

    private void followFromNote() {
        Page page = open(window(DESKTOP), SEED + "#q5-p2");
        press(page, "[data-term=chip4]");
        press(page, "[data-definition=chip4] a[href='#q6-p2']");
        assertThat(note(page, "chip4")).isHidden();
        assertThat(page.locator("#q6-p2")).isInViewport();
    }

    private void closeNote() {
        Page page = open(window(DESKTOP), SEED + "#q5-p2");
        press(page, "[data-term=chip4]");
        page.keyboard().press("Escape");
        assertThat(note(page, "chip4")).isHidden();
        assertThat(term(page, "chip4")).isFocused();
        page.keyboard().press("Enter");
        press(page, "[data-definition=chip4] button");
        assertThat(note(page, "chip4")).isHidden();
        assertThat(term(page, "chip4")).isFocused();
    }

    private void markParagraph() {
        Page page = withClipboard(SEED + "#q3");
        press(page, "#q3-p1 .pn");
        assertThat(page).hasURL(site().at(SEED + "#q3-p1"));
        untilCopied(page, site().at(SEED + "#q3-p1"));
    }

    private void copyLink() {
        Page page = withClipboard(SEED + "#q3");
        press(page, "#q3 .copy");
        assertThat(page.locator(".status")).hasText("Link copied");
        untilCopied(page, site().at(SEED + "#q3"));
    }

    private void readAlone() {
        Page page = open(window(DESKTOP), SEED + "#q3");
        press(page, "#q3 .tools a[href$='/q3.html']");
        assertThat(page).hasURL(site().at(SEED.replace(".html", "/q3.html")));
    }

    private void cite() {
        Page page = withClipboard(SEED + "#q3");
        press(page, "#q3 .cite");
        assertThat(page.locator("#cite-dialog h2")).hasText("Cite question 3");
        press(page, "#cite-dialog [data-copy=bibtex]");
        untilCopied(page, page.locator("#cite-dialog [data-form=bibtex]").textContent());
        page.keyboard().press("Escape");
        assertThat(page.locator("#cite-dialog")).isHidden();
        assertThat(page.locator("#q3 .cite")).isFocused();
    }

    private void citeParagraph() {
        Page page = open(window(DESKTOP), SEED + "#q3");
        press(page, "#q3-p1 .pn");
        assertThat(page.locator("#place-menu")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#cite-dialog h2")).hasText("Cite paragraph 3.1");
    }

    private void openEditorsNote() {
        Page page = open(window(DESKTOP), SEED);
        press(page, "a.mark");
        assertThat(page.locator(".remark:popover-open")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("a.mark").first()).isFocused();
    }

    private void search() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("/");
        assertThat(page.locator(".quick input")).isFocused();
        page.keyboard().type("kakaotalk");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit mark")).hasText("KakaoTalk");

        Page narrow = open(window(PHONE), SEED);
        narrow.keyboard().press("/");
        assertThat(narrow.locator("#q")).isFocused();

        Page other = open(window(PHONE), "glossary.html");
        press(other, ".site nav a[href='search.html']");
        assertThat(other.locator("#q")).isFocused();
    }

    private void goThroughHits() {
        Page page = open(window(DESKTOP), "search.html?q=chip4");
        tab(page, "#q");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".hit .pn").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".hit .pn").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#q5-p2")).isInViewport();
    }

    private void narrowHits() {
        Page page = open(window(PHONE), "search.html?q=technology");
        press(page, ".bar [popovertarget=side]");
        assertThat(page.locator("#side")).isVisible();
        press(page, "#side a[href*='interviewer']");
        assertThat(page.locator("#q")).hasValue("technology by:interviewer");
    }

    private void print() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate("() => { window.print = () => { document.title = 'printed'; }; }");
        press(page, "[popovertarget=print]");
        press(page, "#print [data-print]");
        assertThat(page).hasTitle("printed");
    }

    private void inTranscript(int width, Consumer<Page> steps) {
        TestSite transcripts = ServedSites.of(Corpora.TRANSCRIPTS);
        steps.accept(open(window(width), transcripts, "interviews/bell.html"));
    }

    private void readOneSpeaker() {
        inTranscript(
                DESKTOP,
                page -> {
                    tab(page, "[name=who]");
                    page.keyboard().press("ArrowDown");
                    page.keyboard().press("ArrowDown");
                    assertThat(page.locator("#t6-p2")).isVisible();
                    page.keyboard().press("ArrowDown");
                    assertThat(page.locator("#t6-p2")).isHidden();
                });
    }

    private void chooseSpeakerInSheet() {
        inTranscript(
                PHONE,
                page -> {
                    page.locator("#cite a").first().focus();
                    press(page, ".bar [popovertarget=toc]");
                    tab(page, "[name=who]");
                    page.keyboard().press("ArrowDown");
                    assertThat(page.locator("#t6-p2")).isHidden();
                    page.keyboard().press("Escape");
                    assertThat(page.locator("#toc")).isHidden();
                });
    }

    private void goToTurn() {
        inTranscript(
                DESKTOP,
                page -> {
                    page.keyboard().press("g");
                    page.keyboard().type("0:40");
                    page.keyboard().press("Enter");
                    assertThat(page).hasURL(Pattern.compile(".*#t3$"));
                    assertThat(page.locator("#t3")).isFocused();
                });
    }

    private void goInSheet() {
        inTranscript(
                PHONE,
                page -> {
                    page.locator("#cite a").first().focus();
                    press(page, ".bar [popovertarget=toc]");
                    tab(page, "#side-at");
                    page.keyboard().type("17");
                    page.keyboard().press("Enter");
                    assertThat(page.locator("#toc")).isHidden();
                    assertThat(page.locator("#t17")).isFocused();
                });
    }

    private void findWords() {
        inTranscript(
                DESKTOP,
                page -> {
                    page.keyboard().press("f");
                    page.keyboard().type("quotation");
                    assertThat(page.locator(".told")).hasText(Pattern.compile("1 of \\d+"));
                    page.keyboard().press("Enter");
                    assertThat(page.locator(".utterance.found")).isInViewport();
                    page.keyboard().press("Escape");
                    assertThat(page.locator(".told")).isEmpty();
                });
    }

    private void markTurn() {
        inTranscript(
                DESKTOP,
                page -> {
                    page.locator("#s1 .copy").focus();
                    press(page, "#t2 .pn");
                    assertThat(page).hasURL(Pattern.compile(".*#t2$"));
                    assertThat(page.locator("#place-menu")).isVisible();
                });
    }

    private void printSection() {
        inTranscript(
                DESKTOP,
                page -> {
                    page.evaluate(
                            "() => { window.print = () => { document.title = 'printed'; }; }");
                    press(page, "[data-print=s1]");
                    assertThat(page).hasTitle("printed");
                    assertThat(page.locator("#s1[data-printed]")).hasCount(1);
                });
    }

    private void hear() {
        inTranscript(
                DESKTOP,
                page -> {
                    page.locator("#s1 .copy").focus();
                    Locator time = tab(page, "#t3 .clock a");
                    assertThat(time).isVisible();
                    assertThat(evaluated(time, "e => e.getBoundingClientRect().width > 20"))
                            .isTrue();
                    page.keyboard().press("Enter");
                    assertThat(page.locator(".player")).isVisible();
                });
    }

    private void listen() {
        inTranscript(
                DESKTOP,
                page -> {
                    press(page, "[data-listen]");
                    assertThat(page.locator(".player .play")).isFocused();
                    tab(page, ".player input");
                    press(page, ".player select ~ button");
                    assertThat(page.locator(".chapters")).isVisible();
                    page.keyboard().press("Escape");
                    page.keyboard().press("Tab");
                    page.keyboard().press("Enter");
                    assertThat(page.locator(".player")).hasCount(0);
                    assertThat(page.locator("[data-listen]")).isFocused();
                });
    }

    private void hearPassage() {
        inTranscript(
                DESKTOP,
                page -> {
                    tab(page, "#t3 .pn");
                    page.keyboard().press("p");
                    assertThat(page.locator(".player")).isVisible();
                });
    }

    private void scroll() {
        TestSite shapes = ServedSites.of(Corpora.SHAPES);
        Page page = open(window(SMALLEST), shapes, "interviews/blocks.html");
        Locator wide = tab(page, ".scrolls");
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> evaluated(wide, "e => e.scrollLeft > 0"));
    }

    private void listKeys() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("?");
        assertThat(page.locator("#keys-list")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys-list")).isHidden();

        Page other = open(window(DESKTOP), SEED);
        press(other, "[popovertarget=display]");
        press(other, "[data-keys]");
        assertThat(other.locator("#keys-list")).isFocused();
        assertThat(other.locator("#display")).isHidden();
    }

    private void switchKeys() {
        Page page = open(window(DESKTOP), SEED);
        press(page, "[popovertarget=display]");
        tab(page, "#keys");
        page.keyboard().press("Space");
        assertThat(page.locator("#keys")).not().isChecked();
    }

    private Page withClipboard(String address) {
        BrowserContext context = context(window(DESKTOP));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(address));
        return page;
    }

    private static void press(Page page, String target) {
        tab(page, target);
        page.keyboard().press("Enter");
    }

    /** Tabs on until the target has the focus. */
    private static Locator tab(Page page, String target) {
        Locator focused = page.locator(target + ":focus");
        for (int i = 0; i < 300 && focused.count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused.first()).isFocused();
        return focused.first();
    }
}
