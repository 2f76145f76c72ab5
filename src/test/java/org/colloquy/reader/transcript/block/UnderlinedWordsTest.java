package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule right below the last words of a talk or below facts, and headings that are underlined. */
class UnderlinedWordsTest {

    private static List<BlockKind> kinds(String text) {
        return SourceBlocks.of(text).blocks().stream()
                .map(SourceBlock::kind)
                .collect(Collectors.toList());
    }

    @Test
    void wordsOfWhoeverSpokeBeforeAreNoHeadingAboveARule() {
        String talk = "**Ben:** No.\n\n**Ada:** Tea?\n\n**Ben:** Yes.\n\n";
        String last = "**Ben:** It boils.\nFor an hour.\n-----\n\nThat was it.\n";
        SourceBlocks blocks = SourceBlocks.of(talk + last);
        assertThat(kinds(talk + last))
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.RULE,
                        BlockKind.PARAGRAPH);
        assertThat(blocks.blocks().get(3).text(blocks.text()))
                .isEqualTo("**Ben:** It boils.\nFor an hour.");
        assertThat(blocks.underlined()).containsExactly((talk + last).indexOf("-----"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Interviewer:** Ada Byron\n**Date:** 3 May 2021",
                "**Interviewer**: Ada Byron  \n**Date**: 3 May 2021\\\n**Place**:",
                "__受访者：__ 王\n__日期__：3 May 2021"
            })
    void factsAreNoHeadingAboveARule(String facts) {
        String text = facts + "\n---\n\n## Tea?\n\nIt boils.\n";
        assertThat(kinds(text))
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.RULE,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH);
        assertThat(SourceBlocks.of(text).underlined()).containsExactly(facts.length() + 1);
    }

    @Test
    void manyFactsAreToldInNoTime() {
        String text = "**Date:** 3 May 2021\n".repeat(20_000) + "---\n";
        assertThat(kinds(text)).containsExactly(BlockKind.PARAGRAPH, BlockKind.RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One fact may be a title.
                "**Part one:** Tea\n-----\n\nWords.\n",
                // So may a fact with another line.
                "**Part one:** Tea\nand milk\n-----\n\nWords.\n",
                "Part one: Tea\nPart two: milk\n-----\n\nWords.\n",
                // Nothing else begins so.
                "Part one: Tea\n-----\n\nWords.\n\nPart two: Milk\n-----\n\nWords.\n",
                // The headings have the labels, and nothing but they.
                "Ada: Tea?\n-----\n\nYes.\n\nAda: Milk?\n-----\n\nNo.\n",
                // A title of one who speaks.
                "Ada\n-----\n\nAda: Tea?\n\nBen: No.\n",
                // An example that is told once more.
                "Example: tea\n-----\n\nWords.\n\nExample: it boils.\n\nWords.\n",
                // Equal signs are no rule.
                "Ada: Tea\n=====\n\nAda: Yes.\n\nBen: No.\n\nAda: Yes.\n"
            })
    void otherHeadingsStay(String text) {
        assertThat(kinds(text)).contains(BlockKind.HEADING).doesNotContain(BlockKind.RULE);
        assertThat(SourceBlocks.of(text).underlined()).isEmpty();
    }
}
