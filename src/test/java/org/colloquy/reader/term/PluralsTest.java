package org.colloquy.reader.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "chip, chips",
        "fab, fabs",
        "foundry, foundries",
        "day, days",
        "GPU, GPUs",
        "bus, buses",
        "box, boxes",
        "quiz, quizes",
        "bench, benches",
        "brush, brushes",
        "graph, graphs",
        "y, ys"
    })
    void aNameInLatinLettersHasAPlural(String name, String plural) {
        assertThat(Plurals.plurals(name)).containsExactly(plural);
    }

    @Test
    void otherScriptsAndSignsHaveNone() {
        assertThat(Plurals.plurals("반도체")).isEmpty();
        assertThat(Plurals.plurals("U.S.")).isEmpty();
        assertThat(Plurals.plurals("chip4")).isEmpty();
    }
}
