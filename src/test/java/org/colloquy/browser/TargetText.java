package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Checks that exactly the words in these boxes of the window are marked. */
    static void assertMarked(Page page, List<List<Double>> boxes) throws IOException {
        page.evaluate(PAINT);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        long marked = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                if ((seen.getRGB(x, y) & 0xFFFFFF) == RED) {
                    marked++;
                    assertThat(isInside(x, y, boxes, 4)).as("marked at %d, %d", x, y).isTrue();
                }
            }
        }
        long words =
                IntStream.range(0, seen.getHeight())
                        .mapToLong(y -> countInside(y, seen.getWidth(), boxes))
                        .sum();
        assertThat(words).isPositive();
        assertThat((double) marked / words).as("how much of the words is marked").isGreaterThan(.9);
    }

    private static long countInside(int y, int width, List<List<Double>> boxes) {
        return IntStream.range(0, width).filter(x -> isInside(x, y, boxes, 0)).count();
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
