package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are cut where they are too long. */
class ShortenedTextTest {
    private static final String TEA = "\uD83C\uDF75";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String ACCENTED = "e\u0301";

    @ParameterizedTest
    @CsvSource({"'', 3, ''", "Tea, 3, Tea", "Teas, 3, Tea…", "Tea and milk, 4, 'Tea …'"})
    void whatIsTooLongIsCut(String text, int most, String shown) {
        assertThat(ShortenedText.of(text, most)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', 3, ''", "Tea, 3, Tea", "Teas, 3, …eas"})
    void orAtTheBeginning(String text, int most, String shown) {
        assertThat(ShortenedText.endOf(text, most)).isEqualTo(shown);
    }

    @Test
    void aPairOfSurrogatesIsOneCharacter() {
        assertThat(ShortenedText.of(TEA.repeat(3), 3)).isEqualTo(TEA.repeat(3));
        assertThat(ShortenedText.of(TEA.repeat(4), 3)).isEqualTo(TEA.repeat(3) + "…");
        assertThat(ShortenedText.endOf(TEA.repeat(4), 3)).isEqualTo("…" + TEA.repeat(3));
    }

    @Test
    void whatPeopleSeeAsOneCharacterIsNotCut() {
        assertThat(ShortenedText.of("a" + ACCENTED + "b", 2)).isEqualTo("a…");
        assertThat(ShortenedText.endOf("a" + ACCENTED + "b", 2)).isEqualTo("…b");
        assertThat(ShortenedText.of("a" + FAMILY + "b", 4)).isEqualTo("a…");
        assertThat(ShortenedText.of("ab\u1112\u1161\u11ABc", 4)).isEqualTo("ab…");
    }

    /** A character may have any number of accents. */
    @Test
    void aCharacterLongerThanAllIsCutAtACodePoint() {
        assertThat(ShortenedText.of("e" + "\u0301".repeat(9), 4)).isEqualTo("e\u0301\u0301\u0301…");
        assertThat(ShortenedText.endOf("e" + "\u0301".repeat(9), 2)).isEqualTo("…\u0301\u0301");
    }
}
