package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When summaries are headings. A slash ends a line, two end a block. */
class FoldedHeadingsTest {
    private static final String ONE = "<details>/<summary>Why?</summary>//So.//<|details>//";
    private static final String TWO = "<details><summary><b>How?</b></summary>//No./<|details>//";
    private static final String THREE =
            "<details open>/<summary>/And?/</summary>//Yes.//<|details>";

    private static List<String> headings(String lines) {
        String text = lines.replace("</", "<|").replace('/', '\n').replace("<|", "</") + "\n";
        SourceBlocks source = SourceBlocks.of(text);
        return source.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(block -> block.level() + " " + block.headingText(text))
                .toList();
    }

    @Test
    void threeThatAskAreHeadings() {
        assertThat(headings(ONE + TWO + THREE)).containsExactly("2 Why?", "2 How?", "2 And?");
    }

    @Test
    void theyStandBelowTheHeadingAboveThem() {
        assertThat(headings("# T//## Pots//" + ONE + TWO + "## Tea//" + THREE))
                .containsExactly("1 T", "2 Pots", "3 Why?", "3 How?", "2 Tea", "3 And?");
    }

    @Test
    void anElementMayEndRightAboveTheNext() {
        assertThat(headings(ONE.stripTrailing().replaceFirst("//$", "/") + TWO + THREE)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<details><summary>More</summary>//So.//<|details>//<details><summary>Data</summary>//So.//<|details>//",
                "<details><summary>And?</summary>Words of HTML<|details>//",
                "Words of nobody.//<details><summary>And?</summary>//So.//<|details>//",
                "<details><summary>And?</summary>//Never closed.//"
            })
    void othersAreWords(String last) {
        assertThat(headings(ONE + TWO + last)).isEmpty();
    }

    @Test
    void codeHasNone() {
        assertThat(headings("```/" + ONE + TWO + THREE + "/```")).isEmpty();
    }
}
