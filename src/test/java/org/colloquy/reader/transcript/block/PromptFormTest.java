package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an example of a prompt teaches. */
class PromptFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Why tea?**    | bold-paragraphs   | 0",
                "__On tea__      | bold-paragraphs   | 0",
                "*Why tea*       | italic-paragraphs | 0",
                "1. **Why tea?** | bold-items        | 0",
                "- Why tea?      | items             | 0",
                "1. Why          | numbered          | 0",
                "1.Why           | numbered          | 0",
                "# Why tea?      | headings          | 1",
                "### Tea         | headings          | 3",
                "Why tea?        | plain-questions   | 0"
            })
    void anExampleHasTheFormOfADialect(String example, String dialect, int level) {
        PromptForm form = PromptForm.of(example).orElseThrow();
        assertThat(form.dialect().word()).isEqualTo(dialect);
        assertThat(form.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea.", "", "> Why?", "---", "**Why** tea.", "| a | b |"})
    void whatNoDialectHasIsNoForm(String example) {
        assertThat(PromptForm.of(example)).isEmpty();
    }

    @Test
    void twoBlocksAreNoExample() {
        assertThat(PromptForm.of("**Why?**\n\nTea.")).isEmpty();
    }
}
