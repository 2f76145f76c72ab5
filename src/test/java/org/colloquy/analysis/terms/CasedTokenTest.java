package org.colloquy.analysis.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.analysis.terms.CasedToken.Casing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasedTokenTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NSC, SHORT_FORM",
                "R&D, SHORT_FORM",
                "KubeFed, MIXED",
                "GPT-4, SHORT_FORM",
                "Harbour, CAPITAL",
                "Pilot's, CAPITAL",
                "O'Neill, CAPITAL",
                "D’Artagnan, CAPITAL",
                "U.S, DOTTED",
                "harbour, LOWER",
                "1947, NUMBER",
                // One who speaks of oneself, and what other languages put before a small word.
                "I, LOWER",
                "I'm, LOWER",
                "I’ve, LOWER",
                "I'll, LOWER",
                "J'ai, LOWER",
                "C’est, LOWER",
            })
    void knowsHowCapitalsStand(String word, Casing casing) {
        assertThat(CasedToken.of(word, 0, false).casing()).isEqualTo(casing);
    }
}
