package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.browser.Paper.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The browser prints one clean copy: see also {@link PageBreaksTest} and {@link PrintedLinksTest}.
 */
class PrintTest extends BrowserTest {
    private static final String QUESTION = "interviews/korea-us-china-tech-competition/q5.html";
    private static final String INSIDE =
            """
            it => {
              const { left, right } = it.getBoundingClientRect();
              return left >= 8 && right <= innerWidth - 8;
            }
            """;

    private static final String TITLE =
            "Q&A: South Korea Weighs Its Strengths Amidst US-China Tech Competition";
    private static final double MILLIMETRE = 72 / 25.4;

    /** In points: the least gap within a word that is seen, in small print. */
    private static final double WIDEST_GAP = 0.35;

    private static final double LEAST_BLANK = 2;

    private static final String SHOWN =
            """
            () => {
              const read = node => {
                if (node.nodeType === Node.TEXT_NODE) return node.data;
                if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden || getComputedStyle(node).display === 'none') return '';
                return [...node.childNodes].map(read).join('');
              };
              return read(document.querySelector('article')).replace(/\\s+/g, '');
            }
            """;

    private static final String ENTRIES =
            """
            () => [...document.querySelectorAll('.terms > li > p:first-child')]
              .map(p => p.textContent.replace(/\\s+/g, ''))
            """;

    private static final Date NOON = Date.from(Instant.parse("2026-11-24T12:00:00Z"));

    /** All sheets but the one that only turns the margins of paper round. */
    private static final Pattern HAS_FONTS = Pattern.compile(".*/(?!mirrored)[a-z]+\\.css");

    private static final Pattern DONE_WITHOUT = Pattern.compile("font-display:\\s*optional");

    PrintTest() {
        super(SEEDS);
    }

    /**
     * A page whose fonts have come, as they have when someone has read it. A page does without
     * fonts that are not there at once, which depends on how busy the machine is; here it waits for
     * them.
     */
    static Page read(Page page) {
        page.route(HAS_FONTS, PrintTest::withFontsThatAreWaitedFor);
        page.reload();
        page.evaluate(
                "() => Promise.all([...document.fonts].map(font => font.load())).then(() => document.fonts.ready).then(() => true)");
        return page;
    }

    private static void withFontsThatAreWaitedFor(Route route) {
        Matcher doneWithout = DONE_WITHOUT.matcher(route.fetch().text());
        assertThat(doneWithout.results().count()).isEqualTo(3);
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("text/css")
                        .setBody(doneWithout.replaceAll("font-display: block")));
    }

    private Page read(String address) {
        return read(open(window(DESKTOP), address));
    }

    @ParameterizedTest
    @CsvSource("A4,210,297")
    void fitsThePaperAndIsTagged(String format, int width, int height) {
        try (Paper paper = Paper.of(read(SEED), format)) {
            assertThat(paper.isTagged()).isTrue();
            assertThat(Math.round(paper.size().getWidth() / MILLIMETRE)).isEqualTo(width);
            assertThat(Math.round(paper.size().getHeight() / MILLIMETRE)).isEqualTo(height);
            assertThat(paper.sheets()).isLessThanOrEqualTo(15);
            double margin = 18 * MILLIMETRE - 1;
            double end = width * MILLIMETRE - margin;
            assertThat(paper.painted())
                    .allMatch(letter -> letter.x() > margin && letter.end() < end);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource("Letter,216,279")
    void fitsTheOtherPaperToo(String format, int width, int height) {
        fitsThePaperAndIsTagged(format, width, height);
    }

    @Test
    void aConcordanceIsPrintedWithoutTheWaysToSortIt() {
        Page page = open(window(DESKTOP), "glossary/r-d.html");
        assertThat(page.locator(".sorting").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".sorting").isVisible()).isFalse();
    }

    @Test
    void bearsRunningHeadsNumbersAndItsAddress() {
        try (Paper paper = Paper.of(read(SEED), "A4")) {
            String address = site().at(SEED).replaceFirst("^http://", "");
            assertThat(paper.sheet(0)).contains(address).doesNotContain("1 / " + paper.sheets());
            for (int i = 1; i < paper.sheets(); i++) {
                assertThat(paper.sheet(i))
                        .contains(address)
                        .contains(TITLE)
                        .contains((i + 1) + " / " + paper.sheets());
            }
        }
    }

    /** What the screen shows of tools and notes is not printed; all else is, once and in order. */
    @ParameterizedTest
    @ValueSource(strings = {SEED, QUESTION})
    void printsTheTextInItsOrderAndEachNoteOnce(String address) {
        Page page = read(address);
        try (Paper paper = Paper.of(page, "A4")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String shown = (String) page.evaluate(SHOWN);
            assertThat(paper.letters()).isEqualTo(shown);
            assertThat(paper.inTextOrder()).allSatisfy(ids -> assertThat(ids).isSorted());
            for (Object entry : (List<?>) page.evaluate(ENTRIES)) {
                assertThat(paper.letters()).containsOnlyOnce((String) entry);
            }
            assertThat(paper.all())
                    .doesNotContain(
                            "Copy link",
                            "This question only",
                            "All mentions",
                            "Skip to main content");
        }
    }

    /** Marks stand behind words and closing signs, and apart from each other. */
    @Test
    void numbersTermsAndLettersNotesWhereTheyAreRead() {
        try (Paper paper = Paper.of(read(SEED), "A4")) {
            assertThat(paper.all().replaceAll("\\s*\u200B", "").replaceAll("\\s+", " "))
                    .contains("Science and Technology Policy Institute 1 (STEPI)")
                    .containsPattern("Dr. Baek Seoin ?a is the Head")
                    .containsPattern("Society of American Engineers\\. ?g While")
                    .containsPattern("with iFlytek, \\d+ ?i a Chinese")
                    .doesNotContainPattern("\\p{L} ?\\d{1,3} ?['’]s\\b")
                    .contains("Since May 2022: President of South Korea");
        }
    }

    @Test
    void isSetInElevenPointsAndInFacesThatAreEmbeddedAsSuch() {
        try (Paper paper = Paper.of(read(SEED), "A4")) {
            List<Letter> own = paper.painted().stream().filter(PrintTest::isLatin).toList();
            assertThat(own).hasSizeGreaterThan(10_000).noneMatch(Letter::drawn);
            List<Integer> lines =
                    paper.lines().stream()
                            .filter(line -> line.kind().equals("P") && line.sheet() < 4)
                            .map(line -> line.text().length())
                            .filter(length -> length > 50)
                            .sorted()
                            .toList();
            assertThat(lines.get(lines.size() / 2)).isBetween(66, 75);
        }
    }

    /**
     * Programs that read a PDF take a gap within a word for a blank, {@code T HE}: letters may not
     * stand on whole pixels, as this browser has them on a screen without windows.
     */
    @Test
    void setsTheLettersOfAWordRightBesideEachOther(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("seed.pdf");
        Chromium.print(site().at(SEED), printed);
        try (Paper paper = Paper.of(printed)) {
            List<Letter> letters = paper.painted();
            assertThat(letters).hasSizeGreaterThan(10_000);
            List<String> apart =
                    IntStream.range(1, letters.size())
                            .filter(i -> isApartInAWord(letters.get(i - 1), letters.get(i)))
                            .mapToObj(i -> letters.get(i - 1).text() + letters.get(i).text())
                            .toList();
            assertThat(apart).isEmpty();
        }
    }

    private static boolean isApartInAWord(Letter letter, Letter next) {
        double gap = next.x() - letter.end();
        return isLatin(letter)
                && isLatin(next)
                && letter.y() == next.y()
                && gap > WIDEST_GAP
                && gap < LEAST_BLANK;
    }

    private static boolean isLatin(Letter letter) {
        return letter.text().matches("\\p{IsLatin}+");
    }

    /** The head says of which part a page is, where that has pages of its own. */
    @Test
    void namesThePartsBehindTheTextInTheHead() {
        try (Paper paper = Paper.of(read(SEED), "A4")) {
            int last = paper.sheets();
            assertThat(paper.sheet(last - 1).replaceAll("[\\s\u2003]+", " "))
                    .contains("Terms used " + last + " / " + last)
                    .contains("How to cite", "5.2 is #q5-p2");
            assertThat(IntStream.range(1, last).mapToObj(paper::sheet))
                    .anyMatch(sheet -> sheet.matches("(?s).*Editor’s notes[\\s\u2003]+\\d+ / .*"))
                    .anyMatch(sheet -> !sheet.matches("(?s).*(notes|used)[\\s\u2003]+\\d+ / .*"));
        }
    }

    @Test
    void theTextAloneIsThreeTapsAwayAndTheChoiceIsKept() {
        Page page = open(window(PHONE).setHasTouch(true), SEED);
        page.evaluate("() => { window.print = () => { window.asked = true; }; }");
        page.locator(".tools button:has-text('Print')").first().tap();
        assertThat(evaluated(page.locator("#print"), INSIDE)).as("room at the edges").isTrue();
        page.locator("#print label:has-text('Text only')").tap();
        page.locator("#print button").tap();
        assertThat(page.evaluate("() => window.asked")).isEqualTo(true);
        assertThat(page.locator("#print").isVisible()).isFalse();
        page.reload();
        assertIsTextAlone(page);
        page.locator("#print-notes").evaluate("choice => choice.click()");
        try (Paper paper = Paper.of(page, "A4")) {
            assertThat(paper.all())
                    .contains("Editor’s notes", "See also", "How to cite")
                    .doesNotContain("Terms used", "Institute 1");
        }
    }

    @Test
    void theTextAloneIsPrintedWithoutScriptToo() {
        Page page = open(window(DESKTOP).setJavaScriptEnabled(false), SEED);
        page.locator(".tools button:has-text('Print')").first().click();
        page.locator("#print-text").check();
        assertIsTextAlone(page);
    }

    private static void assertIsTextAlone(Page page) {
        try (Paper paper = Paper.of(page, "A4")) {
            assertThat(paper.all().replace("\u200B", ""))
                    .contains("Dr. Baek Seoin is the Head", "How to cite", "Rights:")
                    .doesNotContain("Editor’s notes", "Terms used", "See also", "Text only");
        }
    }

    @Test
    void saysWhenAndFromWhereItWasPrinted() {
        Page page = open(window(DESKTOP), QUESTION);
        page.clock().setFixedTime(NOON);
        try (Paper paper = Paper.of(page, "A4")) {
            String address = site().at(QUESTION).replaceFirst("^http://", "");
            assertThat(paper.all().replaceAll("\\s+", ""))
                    .contains("Printed24November2026from" + address);
        }
        assertThat(page.locator(".printed").isVisible()).isFalse();
    }

    @Test
    void withoutScriptItPrintsTheSameButDateAndAddress() {
        Page page = open(window(DESKTOP).setJavaScriptEnabled(false), SEED);
        try (Paper paper = Paper.of(page, "A4")) {
            assertThat(paper.all())
                    .contains("How is Korea performing", "Terms used", "5 / ")
                    .doesNotContain("Printed ", site().root().getHost());
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "system")
    void printsDarkPagesAsLightOnes(String dark) {
        List<BufferedImage> light = pictures(open(window(DESKTOP), SEED));
        NewContextOptions window =
                dark.equals("system")
                        ? window(DESKTOP).setColorScheme(ColorScheme.DARK)
                        : window(DESKTOP);
        Page page = open(window, SEED);
        if (dark.equals("chosen")) {
            page.locator("button[popovertarget=display]").click();
            page.locator("#theme-dark").check();
            page.keyboard().press("Escape");
        }
        assertThat(page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor"))
                .isEqualTo("rgb(25, 24, 23)");
        List<BufferedImage> printed = pictures(page);
        assertThat(printed).hasSameSizeAs(light);
        for (int i = 0; i < light.size(); i++) {
            assertThat(share(printed.get(i), 0, 128)).isBetween(0.002, 0.12);
            assertThat(share(printed.get(i), 250, 256)).isGreaterThan(0.6);
            assertThat(differing(printed.get(i), light.get(i)))
                    .as("pixels of page %d", i)
                    .isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "chosen")
    void printsPagesThatWereMadeDarkAsLightOnes(String dark) {
        printsDarkPagesAsLightOnes(dark);
    }

    /** Printed on one day, also where midnight comes between two pages. */
    private static List<BufferedImage> pictures(Page page) {
        read(page);
        page.clock().setFixedTime(NOON);
        try (Paper paper =
                Paper.of(page, Paper.options().setFormat("A4").setPrintBackground(true))) {
            return IntStream.of(0, 1, paper.sheets() - 1).mapToObj(paper::picture).toList();
        }
    }

    /** How much of a picture is as light as that. */
    private static double share(BufferedImage picture, int from, int to) {
        return pixels(picture).filter(p -> light(p) >= from && light(p) < to).count()
                / (double) (picture.getWidth() * picture.getHeight());
    }

    private static int light(int pixel) {
        return ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3;
    }

    private static IntStream pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return IntStream.of(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width));
    }

    /** The pixels that differ, as {@code x,y}. */
    private static List<String> differing(BufferedImage one, BufferedImage other) {
        int[] a = pixels(one).toArray();
        int[] b = pixels(other).toArray();
        int width = one.getWidth();
        return IntStream.range(0, a.length)
                .filter(i -> a[i] != b[i])
                .mapToObj(i -> i % width + "," + i / width)
                .toList();
    }
}
