package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.CiteTest.dialog;
import static org.colloquy.browser.CiteTest.form;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.anchors.RecordMaker;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.RecordWriter;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to selected words, made and followed on a disk, after the interview was edited. */
class ReceiptTest extends BrowserTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final String BEFORE =
            """
            # T

            ## Why are kettles round?

            Because the lids were always made first, and by another guild. They never met at the fair.

            Nobody has ever asked me that before.

            The bridge was closed in spring and opened in autumn.

            She said so. Then she left, and nobody knew why it was.

            ## Who made the lids?

            A family beyond the river, until the bridge was closed.

            They sold them at the market each week.

            Yes, of course.

            Yes, of course.
            """;
    private static final String AFTER =
            BEFORE.replace("were always made first, and by", "were usually made first, by")
                    .replace("Nobody has ever asked me that before.\n\n", "")
                    .replace("in spring and", "in Spring, and")
                    .replace("She said so.", "And so it went on, she said.")
                    .replace("was closed.\n\nThey", "was closed. They");

    /** Selects words in an element, or all of it. */
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

    @TempDir private Path folder;

    ReceiptTest() {
        super(SEEDS);
    }

    private Interview interview() throws IOException {
        return new CorpusReader().read(folder.resolve("corpus")).interviews().get(0);
    }

    private String export(String text, String to) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("corpus")).resolve("a.md"), text);
        TestSite.export(folder.resolve("corpus"), folder.resolve(to), null);
        return folder.resolve(to).toUri() + "/interviews/a.html";
    }

    /** Records the text before, and then what became of it. */
    private void record() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.md"), BEFORE);
        AnchorRecord first = RecordMaker.first(interview());
        Files.writeString(corpus.resolve("a.md"), AFTER);
        Interview now = interview();
        AnchorRecord updated =
                RecordMaker.updated(first, now, AnchorComparison.of(first, now), DAY);
        AnchorRecord settled =
                RecordMaker.withdrawn(
                        updated,
                        AnchorComparison.of(updated, now),
                        updated.find("1.2").orElseThrow(),
                        DAY,
                        "at her request");
        Files.writeString(corpus.resolve("a.anchors"), RecordWriter.write(settled));
    }

    /** Selects words and returns the end of the link to them. */
    static String link(Page page, String id, String words) {
        page.evaluate(SELECT, List.of(id, words));
        page.keyboard().press("c");
        assertThat(dialog(page)).isVisible();
        String link = form(page, "link");
        page.keyboard().press("Escape");
        return link.substring(link.indexOf('?'));
    }

    private static Locator follow(Page page, String address) {
        page.navigate("about:blank");
        page.navigate(address);
        Locator notice = page.locator("aside.receipt");
        assertThat(notice.locator("[role=status]")).not().isEmpty();
        return notice;
    }

    @Test
    void whoFollowsALinkLearnsWhatBecameOfItsWords() throws IOException {
        String before = export(BEFORE, "before");
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(before);
        String edited =
                link(page, "q1-p1", "the lids were always made first, and by another guild");
        String kept = link(page, "q1-p1", "hey never met at the fai");
        String withdrawn = link(page, "q1-p2", "ever asked me");
        String stops = link(page, "q1-p3", "closed in spring and opened");
        String merged = link(page, "q2-p2", "at the market each week");
        String common = link(page, "q2-p3", "Yes, of course.");
        assertThat(edited).startsWith("?r=q1-p1.10.").contains("#q1-p1:~:text=");
        assertThat(common).startsWith("?r=q2-p3.3m.");
        assertThat(follow(page, before + edited)).containsText("Unchanged:");

        record();
        String after = export(AFTER, "after");
        Locator notice = follow(page, after + edited);
        assertThat(notice.locator(".difference"))
                .hasText("the lids were [1] usually made first, [1] by another guild");
        assertThat(notice.locator("ins")).hasText("usually ");
        assertThat(notice).containsText("The text at 1.1 was corrected on 3 February 2026.");
        try (TestSite served = TestSite.serve(folder.resolve("corpus"))) {
            assertLooksRight(page, follow(page, served.at("interviews/a.html" + edited)));
        }

        assertThat(follow(page, after + kept)).containsText("Unchanged:");
        assertThat(follow(page, after + withdrawn)).containsText("Withdrawn:");
        assertThat(follow(page, after + stops)).containsText("Edited: the words are the same,");
        Locator moved = follow(page, after + merged);
        assertThat(moved).containsText("Moved: the words that this link quotes are now at 2.1.");
        moved.locator("a").click();
        assertThat(page.locator("#q2-p1:target")).isVisible();
        // What was split off, put elsewhere, and is alone in the page.
        String elsewhere = after + merged.replace("q2-p2.", "q1-p1.");
        assertThat(follow(page, elsewhere)).containsText("now at 2.1");
        assertThat(follow(page, after + common.replace("q2-p3.", "q1-p1.")))
                .containsText("Removed:");
        assertThat(follow(page, after + common.replace("q2-p3.", "q9-p1.")))
                .containsText("Not found:");
    }

    /** Turns stand in groups; the group's first is not the one whose words were edited. */
    @Test
    void anEditedTurnIsNamedByItsOwnNumber() throws IOException {
        String talk =
                "# T\n\n**Ada Sample:** It rang.\n\n**Bruno Case:** It did.\n\n**Ada Sample:** Here the bell was cast.\n";
        String before = export(talk, "before");
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(before);
        String quoted = link(page, "t3", "the bell was cast");
        assertThat(quoted).contains("#t3:~:text=");

        Path corpus = folder.resolve("corpus");
        AnchorRecord first = RecordMaker.first(interview());
        Files.writeString(corpus.resolve("a.md"), talk.replace("the bell was", "the old bell was"));
        Interview now = interview();
        Files.writeString(
                corpus.resolve("a.anchors"),
                RecordWriter.write(
                        RecordMaker.updated(first, now, AnchorComparison.of(first, now), DAY)));
        TestSite.export(corpus, folder.resolve("after"), null);
        String after = folder.resolve("after").toUri() + "/interviews/a.html";
        Locator notice = follow(page, after + quoted);
        assertThat(notice).containsText("The text at 3 was corrected on 3 February 2026.");
        notice.locator("button").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("#t3 .pn")).isFocused();
    }

    /** In both colours, wide and narrow; then by keyboard; it is not printed, but its line is. */
    private static void assertLooksRight(Page page, Locator notice) {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(DESKTOP, PHONE)) {
            page.setViewportSize(width, 844);
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(width == PHONE ? ColorScheme.DARK : ColorScheme.LIGHT));
            faults.addAll(Axe.faults(page));
        }
        assertThat(faults).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(notice).isHidden();
        assertThat(page.locator(".retired")).isVisible();
        assertThat(page.locator(".corrections")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        notice.locator("button").focus();
        page.keyboard().press("Escape");
        assertThat(notice).hasCount(0);
        assertThat(page.locator("#q1-p1 .pn")).isFocused();
    }

    /** Nothing that a link says comes into the page. */
    @Test
    void whatIsNoReceiptIsPassedOver() {
        Page page = context(window(DESKTOP)).newPage();
        for (String forged :
                List.of(
                        "<b>x</b>",
                        "q5-p2.3.AAAAAA.AAAA",
                        "q5-p2.999999999.AAAAAA." + "AA".repeat(64),
                        "q5-p2.2.AAAAAA." + "AA".repeat(1000),
                        "../x.1.AAAAAA.AA")) {
            page.navigate(site().at(SEED + "?r=" + URLEncoder.encode(forged, UTF_8)));
            page.waitForFunction("() => colloquy.words");
            page.waitForTimeout(200);
            assertThat(page.locator(".receipt")).hasCount(0);
        }
        page.navigate(site().at(SEED + "?r=q5-p2.3.AAAAAA.AAAAAA"));
        Locator notice = page.locator(".receipt");
        assertThat(notice).containsText("Removed:");
        assertThat(notice).containsText("No correction to the text at 5.2 is recorded.");
    }
}
