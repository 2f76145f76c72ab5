package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Which words a browser marks because a link names them: it tells nobody, but it can be seen. */
final class TargetText {
    private static final int RED = 0xFF0000;

    private static final String PAINT =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('::target-text { background: #f00 !important; color: #f00 !important; text-decoration-color: #f00 !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private TargetText() {}

    /**
     * Checks that what is marked are these words.
     *
     * @param words their boxes in the window
     * @param between the boxes of these words and of all that stands between them
     */
    static void assertMarked(Page page, List<List<Double>> words, List<List<Double>> between)
            throws IOException {
        page.evaluate(PAINT);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        int reached = 0;
        int inWords = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                boolean word = isInside(x, y, words, 0);
                inWords += word ? 1 : 0;
                if ((seen.getRGB(x, y) & 0xFFFFFF) == RED) {
                    reached += word ? 1 : 0;
                    assertThat(isInside(x, y, between, 4)).as("marked at %d, %d", x, y).isTrue();
                }
            }
        }
        assertThat(inWords).isPositive();
        assertThat((double) reached / inWords).as("how much is marked").isGreaterThan(.9);
    }

    private static boolean isInside(int x, int y, List<List<Double>> boxes, int slack) {
        return boxes.stream()
                .anyMatch(
                        box ->
                                x >= box.get(0) - slack
                                        && y >= box.get(1) - slack
                                        && x < box.get(2) + slack
                                        && y < box.get(3) + slack);
    }
}
