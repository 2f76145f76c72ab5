package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the interview reach the reader's screen as the source has them. */
class SourceTextTest extends BrowserTest {
    private static final Path ORIGINAL = Path.of("seeds/originals/digichina-2022-04-11.txt");
    private static final Set<String> FURNITURE =
            Set.of("Published", "April 11, 2022", "Article Banner Picture");
    private static final String OWN_WORDS =
            """
            () => {
              const read = node => {
                if (node.nodeType === Node.TEXT_NODE) return node.data;
                if (node.nodeType !== Node.ELEMENT_NODE || node.hasAttribute('data-generated')) return '';
                const words = [...node.childNodes].map(read).join('');
                return getComputedStyle(node).display.startsWith('inline') ? words : ` ${words} `;
              };
              return read(document.querySelector('article[data-interview]'));
            }
            """;

    SourceTextTest() {
        super(SEEDS);
    }

    @Test
    void theArticleWithoutWhatIsGeneratedIsTheSourcesText() throws IOException {
        String source =
                Files.readAllLines(ORIGINAL).stream()
                        .filter(line -> !FURNITURE.contains(line))
                        .collect(Collectors.joining("\n"));
        Page page = open(window(DESKTOP), SEED);
        assertThat(folded((String) page.evaluate(OWN_WORDS))).isEqualTo(folded(source));
    }

    /** Only ASCII white space is folded: a no-break space is a character of the text. */
    private static String folded(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("^ | $", "");
    }
}
