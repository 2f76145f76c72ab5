package org.colloquy.reader.transcript.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedLabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada and Ben|Ada;Ben",
                "Ada, Ben & Cleo|Ada;Ben;Cleo",
                "Ada/Ben|Ada;Ben",
                "u/ben|u/ben",
                "M/G/S|M;G;S",
                "& Ada|Ada",
                "Anderson|Anderson",
                "王和李|王;李",
                "와|와"
            })
    void mayBeSeveral(String name, String parts) {
        assertThat(String.join(";", SharedLabel.names(name))).isEqualTo(parts);
    }

    @Test
    void aWordMayMeanSeveral() {
        assertThat(SharedLabel.isGroupWord("everyone")).isTrue();
    }
}
