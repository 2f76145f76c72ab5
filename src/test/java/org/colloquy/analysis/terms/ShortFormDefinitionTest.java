package org.colloquy.analysis.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions of short forms, in both orders. */
class ShortFormDefinitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The National Tide Council (NTC) met. | NTC | National Tide Council",
                "the NTC (National Tide Council) met | NTC | National Tide Council",
                "of the Academy of Reefs and Tides (ART) in | ART | Academy of Reefs and Tides",
                "its first Short-to-Long-Term Plan for Growth of Reefs and Tides (SLP R&T Plan) | SLP R&T Plan | Short-to-Long-Term Plan for Growth of Reefs and Tides",
                "all tide survey reports (TSRs) | TSR | tide survey reports",
                "a Tide Survey Report (TSR, since 1990) | TSR | Tide Survey Report",
                "the RTM (the Reef Tide Meter) is | RTM | Reef Tide Meter",
                "The Office of Tidal Measurement (OTM) is | OTM | Office of Tidal Measurement",
            })
    void areFound(String text, String shortForm, String longForm) {
        assertThat(ShortFormDefinition.in(text))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.shortForm()).isEqualTo(shortForm);
                            assertThat(one.longForm()).isEqualTo(longForm);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said Ada (NTC) of the coast",
                "the kettle (which is old) sings",
                "a considered replacement for old round kettles and dippers (CRT) of",
                "It ended. National (NTC)",
                "Kettles (see 5.2)",
                "Ada Marsh (A. M.)",
                "(NTC)",
                "an unclosed (NTC",
            })
    void areNotSeenWhereNoneAre(String text) {
        assertThat(ShortFormDefinition.in(text)).isEmpty();
    }

    @Test
    void standWhereTheTextHasThem() {
        String text = "When the National Tide Council (NTC) met";
        ShortFormDefinition found = ShortFormDefinition.in(text).get(0);
        assertThat(text.substring(found.start(), found.end()))
                .isEqualTo("National Tide Council (NTC)");
    }
}
