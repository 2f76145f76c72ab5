package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.colloquy.cli.house.HouseTemplate;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the README and the tutorial can be taken, and each that a document names is
 * there. {@code -Dpictures=update} takes them anew; look at them before they are committed.
 */
class PicturesTest extends BrowserTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("pictures"));
    private static final Path PICTURES = Path.of("docs/pictures");
    private static final Path TUTORIAL = Path.of("docs/tutorial.md");
    private static final int MOST_BYTES = 200_000;
    private static final String NOWHERE = "https://interviews.example/";

    /** A picture in Markdown, or an element of a picture with its address. */
    private static final Pattern PICTURE =
            Pattern.compile(
                    "!\\[([^\\]]*)\\]\\(([^)\\s]+)\\)|<img\\b[^>]*\\bsrc=\"([^\"]+)\"[^>]*>");

    private static final Pattern EXAMPLE =
            Pattern.compile("```markdown\\n(---\\n.+?)```", Pattern.DOTALL);
    private static final Pattern FENCE =
            Pattern.compile("^```.*?^```|`[^`\\n]+`", Pattern.DOTALL | Pattern.MULTILINE);

    /** Fonts that are not there at once are done without; at the second time they are there. */
    private static final String FONTS =
            "() => Promise.all([...document.fonts].map(font => font.load())).then(() => true)";

    @TempDir private Path temporary;

    PicturesTest() {
        super(SEEDS);
    }

    @Test
    void aReaderWithATermAndAQuotedPassage() throws IOException {
        Page page = withFonts(open(window(DESKTOP), SEED));
        String link =
                ReceiptTest.link(
                        page,
                        "q5-p2",
                        "It should also be noted that Korea may be pressured to choose sides");
        page.navigate(site().at(SEED) + link);
        assertThat(page.locator("aside.receipt [role=status]")).not().isEmpty();
        page.locator("#q5-p2 [data-term=quad]").click();
        assertThat(note(page, "quad")).isVisible();
        keep("reader", page, DESKTOP, 900);
    }

    @Test
    void aPhoneWithANote() throws IOException {
        Page page = withFonts(open(phone(PHONE), SEED));
        Locator term = term(page, "chip4");
        term.tap();
        assertThat(note(page, "chip4")).isVisible();
        keep("phone", page, 2 * PHONE, 2 * 844);
    }

    /** Its address is that of no machine in the picture that is kept. */
    @Test
    void theFirstPrintedPage() throws IOException {
        if (UPDATE) {
            try (TestSite site = TestSite.published(SEEDS, NOWHERE)) {
                print(PrintTest.read(open(window(DESKTOP), site, SEED)));
            }
        } else {
            print(open(window(DESKTOP), SEED));
        }
    }

    private static void print(Page page) throws IOException {
        try (Paper paper = Paper.of(page, Paper.options().setFormat("A4").setPageRanges("1"))) {
            keep("print", edged(paper.picture(0, 100)), 827, 1170);
        }
    }

    /** White paper would have no end on a white page. */
    private static BufferedImage edged(BufferedImage paper) {
        Graphics2D edge = paper.createGraphics();
        edge.setColor(Color.LIGHT_GRAY);
        edge.drawRect(0, 0, paper.getWidth() - 1, paper.getHeight() - 1);
        edge.dispose();
        return paper;
    }

    @Test
    void aNewHouse() throws IOException {
        Path house = temporary.resolve("new");
        HouseTemplate.writeCorpus(house);
        try (TestSite site = TestSite.withDesk(house)) {
            Page page = withFonts(open(window(DESKTOP), site, ""));
            page.setViewportSize(DESKTOP, 900);
            keep("new-house", page, DESKTOP, 900);
        }
    }

    /** The desk in the house of the tutorial, with the interview that stands there. */
    @Test
    void itsDesk() throws IOException {
        Path house = temporary.resolve("house");
        HouseTemplate.writeCorpus(house);
        Matcher example = EXAMPLE.matcher(Files.readString(TUTORIAL));
        assertThat(example.find()).isTrue();
        Files.writeString(house.resolve("interviews/harbour.md"), example.group(1));
        try (TestSite site = TestSite.withDesk(house)) {
            Page page = withFonts(open(window(DESKTOP), site, "interviews/harbour.html"));
            page.setViewportSize(DESKTOP, 1100);
            if (UPDATE) { // It comes later than the others.
                assertThat(page.locator("#q1-p1 .desk-mark button")).isVisible();
            }
            page.locator("#q2-p1 .desk-mark button").click();
            assertThat(page.locator(".desk-note:popover-open")).isVisible();
            keep("desk", page, DESKTOP, 1100);
        }
    }

    @Test
    void eachPictureThatADocumentNamesIsThereAndSaysWhatItShows() throws IOException {
        TreeSet<Path> named = new TreeSet<>();
        for (Path document : documents()) {
            Matcher picture =
                    PICTURE.matcher(FENCE.matcher(Files.readString(document)).replaceAll(""));
            while (picture.find()) {
                String address = picture.group(2) == null ? picture.group(3) : picture.group(2);
                Path file = document.resolveSibling(address).normalize();
                assertThat(file).as(document + ": " + address).isRegularFile();
                assertThat(picture.group()).containsPattern("!\\[[^\\]]+\\]|\\balt=\"[^\"]+\"");
                named.add(file);
            }
        }
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures)
                    .isNotEmpty()
                    .isSubsetOf(named)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Page withFonts(Page page) {
        if (UPDATE) {
            page.evaluate(FONTS);
            page.reload();
        }
        return page;
    }

    private static void keep(String name, Page page, int width, int height) throws IOException {
        keep(name, ImageIO.read(new ByteArrayInputStream(page.screenshot())), width, height);
    }

    private static void keep(String name, BufferedImage picture, int width, int height)
            throws IOException {
        assertThat(picture.getWidth()).as(name).isEqualTo(width);
        assertThat(picture.getHeight()).as(name).isEqualTo(height);
        Map<Integer, Integer> colours = PalettePng.count(picture);
        assertThat(colours.size()).as(name).isGreaterThan(16);
        assertThat(Collections.max(colours.values())).as(name).isLessThan(width * height / 50 * 49);
        if (UPDATE) {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), PalettePng.of(picture));
        }
    }
}
