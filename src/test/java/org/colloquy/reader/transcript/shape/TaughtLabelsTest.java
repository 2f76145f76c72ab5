package org.colloquy.reader.transcript.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines a label by example makes labels. */
class TaughtLabelsTest {
    private static List<String> names(String text, String example) {
        return TaughtLabels.completed(
                        List.of(), SourceBlocks.of(text), 0, example, "slide 3"::equals)
                .stream()
                .map(LabelCandidate::name)
                .toList();
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Speaker 1] [00:00]; [Ada] [00:10] Tea.//[Ben Okri] [1:02:03] Milk.; Ada+Ben Okri",
                "[Speaker 1] [00:00]; [Ada] [00:10] Tea.//[Ada] Milk.//[sic] Lid.; Ada+Ada",
                "[Speaker 1] [00:00]; [Ada] [00:10] Tea.//[Slide 3] [00:11]//[sic] [1:02]; Ada+Slide 3+sic",
                "- Ada —; - Ben — Tea./- Cay — Milk.; Ben+Cay",
                "- Ada -; - Ben - Tea./- Cay Lin - Milk.; Ben+Cay Lin",
                "<ada>; <ben> Tea.//<cay> Milk.; ben+cay",
                "Ada:; Ben: Tea.//Note: Milk.; Ben",
                "## Ada; ## Ben//Tea.//### Cay//## What is it of//## Ben; Ben+Ben",
                "**Ada**; **Ben**//Tea.//**very hot tea**//**Cay** Milk.; Ben+Cay",
                "**Ada**; *Ben*//Tea.; ''"
            })
    void allBeginningsLikeTheExampleAreLabels(String example, String text, String names) {
        assertThat(String.join("+", names(text.replace('/', '\n'), example))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Speaker 1] [00:00]",
                "Ada:",
                "- **Ada** —",
                "## Ada",
                "> **Ada:**",
                "17:00 <ada>",
                "**\\<nick>**"
            })
    void aBeginningWithANameIsAnExample(String example) {
        assertThat(TaughtLabels.isLabel(example)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "[00:00]", "```", "Why is it so?", "Ada:\n\nBen:"})
    void whatHasNoNameIsNoExample(String example) {
        assertThat(TaughtLabels.isLabel(example)).isFalse();
    }

    @Test
    void whatStandsBeforeTheInterviewIsNoLabel() {
        SourceBlocks source = SourceBlocks.of("[Ada] Tea.\n\n[Ben] Milk.\n");
        assertThat(TaughtLabels.completed(List.of(), source, 12, "[Ada]", key -> false)).hasSize(1);
    }
}
