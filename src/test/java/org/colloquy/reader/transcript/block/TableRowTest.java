package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowTest {
    @Test
    void partsATableIntoRows() {
        assertThat(rows("| Who | What |\n|---|---|\n| Ada | a \\| b |\n| Ben | c\\\\|"))
                .containsExactly(
                        "HEADER Who | What",
                        "DELIMITER ---|---|",
                        "BODY Ada | a \\| b",
                        "BODY Ben | c\\\\");
    }

    @Test
    void needsNoStrokesAround() {
        assertThat(rows("Who | What\n--- | :-:\nAda | tea"))
                .containsExactly("HEADER Who | What", "DELIMITER --- | :-:", "BODY Ada | tea");
    }

    @Test
    void knowsRowsWithoutAHeader() {
        assertThat(rows("| Ada | tea |\n| Ben | milk |"))
                .containsExactly("BODY Ada | tea", "BODY Ben | milk");
    }

    @Test
    void anEmptyRowHasNoWords() {
        assertThat(rows("| | |\n|---|---|\n||"))
                .containsExactly("HEADER |", "DELIMITER ---|---|", "BODY ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| Why? | So. | ; 2; Why?; So.",
                "| 1. | Why? | So. |; 3; Why?; So.",
                "| 1 \\| 2 | So. |; 2; 1 \\| 2; So.",
                "| 1 cup | So. |; 2; 1 cup; So.",
                "| Why? | |; 2; Why?; ''",
                "| Why? |; 1; Why?; ''"
            })
    void hasCells(String line, int cells, String first, String next) {
        TableRow row = TableRow.at(line, 0);
        int words = row.firstWords(line);
        assertThat(row.cells(line)).hasSize(cells);
        assertThat(line.substring(words, row.cellEnd(line, words))).isEqualTo(first);
        assertThat(line.substring(row.nextCell(line, words), row.end())).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada | tea\nBen | milk",
                "Tea\n---",
                "Tea",
                "```\n| a | b |\n```",
                "> | a | b |"
            })
    void otherBlocksAreNone(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "| ", "-|", "|-", "\\|", "| - ", "|:", "|\n"})
    void hostileRowsTakeNoTime(String sign) {
        assertThat(rows("| a | b |\n" + sign.repeat(100_000) + "x")).isNotEmpty();
    }

    private static List<String> rows(String text) {
        SourceBlock block = SourceBlocks.of(text).blocks().get(0);
        return TableRow.in(block, text).stream()
                .map(row -> row.kind() + " " + text.substring(row.words(), row.end()))
                .toList();
    }
}
