package org.colloquy.reader.interview.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.reader.html.MarkdownParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which first line is a title though nothing marks it as one. */
class FirstLineTitleTest {
    private static final String BELOW = "\n\nOne.\n\nTwo.";

    private static Optional<String> title(String markdown) {
        List<Node> nodes = new ArrayList<>();
        MarkdownParser.parse(markdown, Duration.ofSeconds(5)).getChildren().forEach(nodes::add);
        return FirstLineTitle.of(nodes).map(FirstLineTitle::words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea at noon",
                "12 cups",
                "茶",
                "Why tea?",
                "Tea & *cups* too",
                "Of tea: cups",
                "With Dr. Ida Sample",
                "Ida Sample vs. J. T. Kettle: a talk",
                "The Pot: Why tea?",
                "Tea (hot) now"
            })
    void oneThatIsNoSentenceIs(String line) {
        assertThat(title(line + BELOW)).contains(line.replace("*", ""));
        assertThat(title("<!-- x -->\n\n" + line + BELOW)).contains(line.replace("*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea at noon.",
                "Tea at noon:",
                "Tea, cups,",
                "Tea…",
                "茶。",
                "Tea!",
                "Tea is hot. Why?",
                "The Pot: You drink tea. Why tea?",
                "Tea? Never",
                "茶。为什么？",
                "Tea (hot)",
                "tea at noon",
                "“Tea” at noon",
                "[Tea] at noon",
                "*Tea at noon*",
                "Tea at *noon*",
                "Tea\nat noon",
                "- Tea at noon",
                "> Tea at noon",
                "<b>Tea</b>"
            })
    void anyOtherIsNot(String line) {
        assertThat(title(line + BELOW)).isEmpty();
    }

    @Test
    void itIsShortAndTheTextGoesOnBelow() {
        assertThat(title("T".repeat(120) + BELOW)).isPresent();
        assertThat(title("T".repeat(121) + BELOW)).isEmpty();
        assertThat(title("Tea\n\nOne.")).isEmpty();
        assertThat(title("<!-- x -->\n\nTea\n\nOne.")).isEmpty();
        assertThat(title("")).isEmpty();
    }

    @Test
    void whereThereIsAHeadingThatIsTheTitle() {
        assertThat(title("Tea at noon" + BELOW + "\n\n# Cups")).isEmpty();
    }

    @Test
    void oneWithALabelLikeTheNextIsNone() {
        assertThat(title("The Pot: Why tea?\n\nIda Sample: It is hot.\n\nSo.")).isEmpty();
        assertThat(title("The Pot: why tea?\n\nIt is hot: very.\n\nSo.")).isPresent();
        assertThat(title("The Pot: tea\n\nIda Sample: It is hot.\n\nSo.")).isPresent();
    }
}
