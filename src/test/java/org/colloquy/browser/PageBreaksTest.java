package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.browser.Paper.Line;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However high the paper is, it parts nothing that belongs together. */
class PageBreaksTest extends BrowserTest {
    private static final int LOWEST = 180;
    private static final int HIGHEST = 330;

    private static final String FREE = ".question, .question h2 { break-after: auto !important }";

    PageBreaksTest() {
        super(SEEDS);
    }

    @Test
    void nothingIsStrandedAtSomeHeights() {
        assertThat(stranded(PrintTest.read(open(window(DESKTOP), SEED)), 50)).isEmpty();
    }

    @Tag("slow")
    @Test
    void nothingIsStrandedAtAnyHeight() {
        assertThat(stranded(PrintTest.read(open(window(DESKTOP), SEED)), 5)).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"sections", "blocks"})
    void nothingIsStrandedInOtherShapes(String interview) {
        TestSite shapes = ServedSites.of(Corpora.SHAPES);
        Page page = open(window(DESKTOP), shapes, "interviews/" + interview + ".html");
        assertThat(stranded(PrintTest.read(page), 30)).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"forty-questions", "prose-sections"})
    void nothingIsStrandedInFurtherShapes(String interview) {
        nothingIsStrandedInOtherShapes(interview);
    }

    /** The checks see what they should: with these style sheets things come apart. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".question { padding: 0 !important; margin-block-end: 0 !important }" + FREE,
                ".question { break-inside: auto !important } .question h2 { break-before: page }",
                ".back h2 { break-after: column !important }",
                ".terms > li { break-inside: auto !important }",
                ".colophon { break-before: page !important }"
            })
    void whatIsStrandedIsSeen(String style) {
        Page page = PrintTest.read(open(window(DESKTOP).setBypassCSP(true), SEED));
        String sheet = "@media print { " + style + " }";
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(sheet));
        assertThat(stranded(page, 10)).isNotEmpty();
    }

    /** What comes apart on paper of these heights, up to the first height with a fault. */
    private static List<String> stranded(Page page, int step) {
        List<String> faults = new ArrayList<>();
        for (int height = LOWEST; height <= HIGHEST && faults.isEmpty(); height += step) {
            try (Paper paper = Paper.of(page, height)) {
                for (String fault : stranded(paper.lines())) {
                    faults.add("at %d mm: %s".formatted(height, fault));
                }
            }
        }
        return faults;
    }

    private static List<String> stranded(List<Line> lines) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean ends = next.block() != line.block();
            if (ends && line.isHeading() && !takesTwoLinesAlong(lines, i)) {
                faults.add("parted from the lines below: " + line);
            }
            if ((ends ? isAsker(line, next) : isWhole(line)) && !next.follows(line)) {
                faults.add("parted in itself: " + line);
            }
        }
        if (isColophonAlone(lines)) {
            faults.add("nothing but the colophon is on the last page");
        }
        return faults;
    }

    /** The first two lines below a heading, or the one line that is all until the next heading. */
    private static boolean takesTwoLinesAlong(List<Line> lines, int heading) {
        Line first = lines.get(heading + 1);
        boolean two = heading + 2 < lines.size() && !opensAnother(lines, heading + 2);
        return first.follows(lines.get(heading)) && (!two || lines.get(heading + 2).follows(first));
    }

    private static boolean opensAnother(List<Line> lines, int index) {
        Line line = lines.get(index);
        return line.isHeading()
                || (index + 1 < lines.size() && isAsker(line, lines.get(index + 1)));
    }

    /** Headings and the entries of lists. */
    private static boolean isWhole(Line line) {
        return line.isHeading() || line.kind().equals("LI");
    }

    /** Whether a line says who asks the question below. */
    private static boolean isAsker(Line line, Line next) {
        return next.isHeading() && line.text().matches("DigiChina:?|Wendel Asquint");
    }

    private static boolean isColophonAlone(List<Line> lines) {
        Line colophon =
                lines.stream()
                        .filter(line -> line.kind().equals("H2"))
                        .reduce((first, second) -> second)
                        .orElse(null);
        Line heading = Objects.requireNonNull(colophon, "every interview has one");
        int last = lines.get(lines.size() - 1).sheet();
        return last > 0
                && lines.stream()
                        // What bears no tag of its own has no place in the order of blocks.
                        .filter(line -> !line.kind().isEmpty())
                        .noneMatch(line -> line.sheet() == last && line.block() < heading.block());
    }
}
