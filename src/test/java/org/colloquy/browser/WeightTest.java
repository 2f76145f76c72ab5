package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.serve.TestSite;
import org.colloquy.site.asset.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's first view takes over the wire, as Chromium receives it. */
class WeightTest extends BrowserTest {
    private static final int MOST = 30_000;
    private static final int MOST_FONTS = 95_000;

    /** What only this machine is asked for, to follow edits. */
    private static final String FOLLOWING = "assets/[^/]+/follow\\.js|healthz";

    /**
     * The bodies of all answers, compressed as they came. The browser that tests steer does not
     * fetch the icon by itself.
     */
    private static final String RECEIVED =
            """
            async () => {
              await fetch(document.querySelector('link[rel=icon]').href).then(icon => icon.arrayBuffer());
              const answers = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              return Object.fromEntries(answers.map(answer => [answer.name, answer.encodedBodySize]));
            }
            """;

    /** The fonts that are fetched early and that no text of the page is set in. */
    private static final String FETCHED_IN_VAIN =
            """
            async () => {
              await document.fonts.ready;
              const faces = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSFontFaceRule).map(rule => rule.style);
              const used = href => {
                const face = faces.find(style => href.endsWith(/url\\("?([^")]+)/.exec(style.src)[1]));
                const family = face.getPropertyValue('font-family').replaceAll('"', '');
                return [...document.fonts].some(font => font.family.replaceAll('"', '') === family
                  && font.style === (face.getPropertyValue('font-style') || 'normal') && font.status !== 'unloaded');
              };
              return [...document.querySelectorAll('link[rel=preload]')].map(link => link.href).filter(href => !used(href));
            }
            """;

    private static final String ITALIC_ON_FIRST_SCREEN =
            """
            () => [...document.querySelectorAll('body *')].some(element => {
              const style = getComputedStyle(element);
              const { top, width, height } = element.getBoundingClientRect();
              return style.fontStyle === 'italic' && style.fontFamily.startsWith('"Source Serif 4"')
                && element.checkVisibility() && top < innerHeight && width * height > 0
                && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            })
            """;

    WeightTest() {
        super(SEEDS);
    }

    @Test
    void theFirstViewOfTheSeedIsLight() {
        Map<String, Integer> text =
                only(received(), name -> !name.startsWith(Assets.folder() + "fonts/"));
        assertThat(text.keySet())
                .containsExactlyInAnyOrder(
                        SEED,
                        Assets.folder() + "prefetch.json",
                        Assets.folder() + "theme.js",
                        Assets.folder() + "interview.css",
                        Assets.folder() + "interview.js",
                        Assets.folder() + "icon.svg");
        assertThat(text.values()).allMatch(size -> size > 0);
        assertThat(sum(text)).as("%s", text).isLessThanOrEqualTo(MOST);
    }

    /** There it has what search engines and previews read besides. */
    @Test
    void theFirstViewIsLightWhereItIsPublished() {
        try (TestSite published = TestSite.published(SEEDS, "https://interviews.example/")) {
            Map<String, Integer> text =
                    only(received(published), name -> !name.startsWith(Assets.folder() + "fonts/"));
            assertThat(text).hasSize(6).containsKey(SEED);
            assertThat(sum(text)).as("%s", text).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void theFontsAreTheSitesOwnAndLight() {
        Map<String, Integer> fonts = only(received(), name -> name.endsWith(".woff2"));
        assertThat(fonts).hasSize(3);
        assertThat(fonts.keySet()).allMatch(name -> name.startsWith(Assets.folder() + "fonts/"));
        assertThat(sum(fonts)).as("%s", fonts).isBetween(1, MOST_FONTS);
    }

    @Test
    void noScriptIsWaitedFor() {
        Page page = openFirst(window(DESKTOP), SEED);
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "() => [...document.head.querySelectorAll('script[src]')].map(s => `${s.src.split('/').pop()} ${s.async} ${s.defer}`)"))
                .map(String::valueOf)
                .containsExactly("theme.js true false", "interview.js false true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEED,
                "interviews/korea-us-china-tech-competition/q4.html",
                "index.html",
                "glossary.html",
                "glossary/chip4.html",
                "interviews/nothing-here.html"
            })
    void theFontsThatAreFetchedEarlyAreUsed(String address) {
        Page page = openFirst(window(DESKTOP), address);
        assertThat(page.locator("link[rel=preload]").count()).isPositive();
        assertThat((List<?>) page.evaluate(FETCHED_IN_VAIN)).isEmpty();
    }

    /** Else it is set in another face on a first visit, and stays so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                SEED,
                "interviews/korea-us-china-tech-competition/q4.html",
                "index.html",
                "glossary.html",
                "glossary/chip4.html",
                "glossary/rok.html",
                "people.html",
                "people/baek-seoin.html",
                "search.html"
            })
    void anItalicOfTheFirstScreenIsFetchedEarly(String address) {
        Page page = openFirst(window(DESKTOP), address);
        assertThat(page.evaluate(ITALIC_ON_FIRST_SCREEN))
                .isEqualTo(page.locator("link[rel=preload][href*=italic]").count() > 0);
    }

    @Test
    void aFontThatIsFetchedInVainWouldBeFound() {
        Page page = openFirst(window(DESKTOP), "glossary/chip4.html");
        page.evaluate(
                """
                href => document.head.append(Object.assign(document.createElement('link'), {
                  rel: 'preload', as: 'font', crossOrigin: '', href }))
                """,
                "../" + Assets.folder() + "fonts/source-serif-4-italic.woff2");
        assertThat((List<?>) page.evaluate(FETCHED_IN_VAIN)).hasSize(1);
    }

    private Map<String, Integer> received() {
        return received(site());
    }

    private Map<String, Integer> received(TestSite site) {
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(site.at(SEED));
        settle(page);
        page.waitForTimeout(1_000);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        ((Map<?, ?>) page.evaluate(RECEIVED))
                .forEach(
                        (url, size) ->
                                sizes.put(
                                        url.toString().substring(site.root().toString().length()),
                                        ((Number) size).intValue()));
        return only(sizes, name -> !name.matches(FOLLOWING));
    }

    private static Map<String, Integer> only(
            Map<String, Integer> sizes, Predicate<String> condition) {
        Map<String, Integer> some = new LinkedHashMap<>(sizes);
        some.keySet().removeIf(condition.negate());
        return some;
    }

    private static int sum(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
