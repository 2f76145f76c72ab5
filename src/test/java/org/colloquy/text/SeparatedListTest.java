package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatedListTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '>',
            value = {
                "harbours, pilots > harbours/pilots",
                "harbours; pilots > harbours/pilots",
                "harbours；pilots > harbours/pilots",
                "harbours|pilots > harbours/pilots",
                "港口、引航员 > 港口/引航员",
                "Sample, Ada; pilots > Sample, Ada/pilots",
                "Sample, Ada; > Sample, Ada",
                "pilots; ; pilots > pilots",
            })
    void readsEntries(String written, String entries) {
        assertThat(SeparatedList.read(written)).containsExactly(entries.split("/"));
    }

    @Test
    void hasNoEntriesInNothing() {
        assertThat(SeparatedList.read(" ; , ")).containsExactly(",");
        assertThat(SeparatedList.read(" , ")).isEmpty();
        assertThat(SeparatedList.read("")).isEmpty();
    }

    @Test
    void readsWhatItWrote() {
        for (List<String> entries :
                List.of(
                        List.<String>of(),
                        List.of("pilots"),
                        List.of("Sample, Ada"),
                        List.of("Sample, Ada", "Example, Ida"),
                        List.of("pilots", "harbours"))) {
            assertThat(SeparatedList.read(SeparatedList.write(entries))).isEqualTo(entries);
        }
    }
}
