package org.colloquy.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "January, 1, 1",
        "dec, 12, 12",
        "SEPT, 9, 9",
        "März, 3, 0",
        "août, 8, 0",
        "mai, 5, 0",
        "Maret, 3, 0",
        "Agustus, 8, 0",
        "Ağustos, 8, 0",
        "листопада, 11, 0",
        "listopadu, 11, 0",
        "ma, 0, 0",
        "xyz, 0, 0",
        "Marchx, 0, 0"
    })
    void areKnownByTheirNamesAndBeginnings(String name, int number, int english) {
        assertThat(Months.number(name)).isEqualTo(number);
        assertThat(Months.english(name)).isEqualTo(english);
    }
}
