package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.colloquy.browser.Paper.Letter;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Chinese and Korean are printed in the faces that were chosen for them, where the machine has
 * these.
 */
class PrintedScriptsTest extends BrowserTest {
    private static final String INSTALLED =
            "family => new FontFace('probe', `local('${family}')`).load().then(() => true, () => false)";

    PrintedScriptsTest() {
        super(SEEDS);
    }

    @Test
    void chineseIsInItsFace() {
        Page page = open(window(DESKTOP), SEED);
        assumeInstalled(page, "Noto Serif CJK SC");
        List<Letter> letters = printed(page, "\\p{IsHan}");
        assertThat(letters).hasSizeGreaterThan(20);
        assertThat(letters).allMatch(letter -> isIn(letter, "NotoSerifCJKsc"));
    }

    /** Names and the site's own words are set in the sans of what stands around the text. */
    @Tag("slow")
    @Test
    void koreanIsInItsFace() {
        TestSite shapes = ServedSites.of(Corpora.SHAPES);
        Page page = open(window(DESKTOP), shapes, "interviews/korean.html");
        assumeInstalled(page, "Noto Serif CJK KR");
        List<Letter> letters = printed(page, "\\p{IsHangul}");
        List<Letter> text =
                letters.stream().filter(letter -> isIn(letter, "NotoSerifCJKkr")).toList();
        assertThat(text).hasSizeGreaterThan(200);
        assertThat(letters.stream().filter(letter -> !text.contains(letter)))
                .allMatch(letter -> isIn(letter, "NotoSansCJKkr"));
    }

    private static void assumeInstalled(Page page, String family) {
        assumeTrue(
                Boolean.TRUE.equals(page.evaluate(INSTALLED, family)),
                "what is printed in " + family + " is not checked: it is not installed");
    }

    private static List<Letter> printed(Page page, String script) {
        try (Paper paper = Paper.of(PrintTest.read(page), "A4")) {
            return paper.painted().stream().filter(l -> l.text().matches(script)).toList();
        }
    }

    private static boolean isIn(Letter letter, String face) {
        return letter.font() != null && letter.font().contains(face);
    }
}
