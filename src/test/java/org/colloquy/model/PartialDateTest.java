package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-04", "2022-04-11", "0900-12-31", "0000", "2024-02-29"})
    void readsWhatItWrites(String iso) {
        assertThat(PartialDate.parse(iso).map(PartialDate::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-4",
                "2022-13",
                "2022-00",
                "2022-04-00",
                "2022-02-30",
                "2023-02-29",
                "2022-04-11 ",
                "2022-04-11T10:00",
                "2022-04-111"
            })
    void refusesEverythingElse(String text) {
        assertThat(PartialDate.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void knowsNoDayWithoutAMonth() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new PartialDate(2022, 0, 11));
    }

    @Test
    void ordersTheVagueBeforeTheExact() {
        assertThat(PartialDate.parse("2022").orElseThrow())
                .isLessThan(PartialDate.parse("2022-01").orElseThrow());
        assertThat(PartialDate.parse("2022-01").orElseThrow())
                .isLessThan(PartialDate.parse("2022-01-01").orElseThrow())
                .isGreaterThan(PartialDate.parse("2021-12-31").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2021",
        "2022-09, 2022-08",
        "2022-01, 2021-12",
        "2022-03-01, 2022-02-28",
        "2024-03-01, 2024-02-29"
    })
    void theDateBeforeIsAsExact(String date, String before) {
        assertThat(PartialDate.parse(date).orElseThrow().previous().iso()).isEqualTo(before);
    }
}
