package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Room that a page of an interview keeps for its pictures before they come. */
class PictureRoomTest extends BrowserTest {
    private static final String TALK = "interviews/talk.html";
    private static final String TEXT =
            """
            # Talk

            ## What is on the picture?

            ![A quay](quay.png)

            A quay ![a stamp](stamp.png) with a stamp.

            ![Gone](gone.png)

            Words below the pictures.
            """;
    private static final String TOP =
            "() => document.getElementById('q1-p3').getBoundingClientRect().top";

    PictureRoomTest() {
        super(written());
    }

    private static Path written() {
        Path folder = Path.of("target/corpora/room");
        write(folder, 1200, 900);
        return folder;
    }

    private static void write(Path folder, int width, int height) {
        try {
            Path talks = Files.createDirectories(folder.resolve("interviews"));
            Files.writeString(talks.resolve("talk.md"), TEXT);
            picture(talks.resolve("quay.png"), width, height);
            picture(talks.resolve("stamp.png"), 40, 30);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void picture(Path file, int width, int height) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(drawn, "png", file.toFile());
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void wordsBelowAPictureStayWhereTheyAre(int width) {
        Page page = context(window(width)).newPage();
        List<Route> held = new ArrayList<>();
        page.route("**/*.png", held::add);
        page.navigate(
                site().at(TALK),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForCondition(() -> held.size() == 2);
        Object before = page.evaluate(TOP);
        held.forEach(Route::resume);
        page.waitForFunction(
                "() => [...document.images].every(one => one.complete && one.naturalWidth)");
        assertThat(page.evaluate(TOP)).isEqualTo(before);
        assertThat(page.evaluate("() => document.images[1].getBoundingClientRect().width"))
                .isEqualTo(40);
        assertThat(
                        page.evaluate(
                                "() => { const { width, height } = document.images[0].getBoundingClientRect(); return Math.round(100 * width / height); }"))
                .isEqualTo(133);
    }

    @Test
    void aCopyOfFilesSaysTheSameAndFollowsThePicture(@TempDir Path temporary) throws IOException {
        Path corpus = temporary.resolve("corpus");
        Path files = temporary.resolve("files");
        write(corpus, 300, 200);
        TestSite.export(corpus, files, null);
        assertThat(Files.readString(files.resolve(TALK)))
                .contains("quay.png\" loading=\"lazy\" width=\"300\" height=\"200\"")
                .contains("stamp.png\" loading=\"lazy\" width=\"40\" height=\"30\"");
        assertThat(Files.readString(files.resolve("interviews/talk/q1.html")))
                .contains("width=\"300\" height=\"200\"");
        write(corpus, 310, 210);
        TestSite.export(corpus, files, null);
        assertThat(Files.readString(files.resolve(TALK)))
                .contains("width=\"310\" height=\"210\"")
                .doesNotContain("width=\"300\"");
    }
}
