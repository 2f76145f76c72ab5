package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "S&T, s&t",
        "R&D, r&d",
        "U.S., u.s",
        "5G, 5g",
        "C++, c++",
        "C#, c#",
        "3.5, 3.5",
        "Ph.D., ph.d",
        "don’t, don't",
        "Éclair, eclair",
        "Straße, strasse",
        "ＡＢＣ, abc",
        "soft\u00ADware, software"
    })
    void aWordIsOneAsItIsWritten(String text, String form) {
        assertThat(Tokens.of(text, null))
                .singleElement()
                .satisfies(
                        token -> {
                            assertThat(token.form()).isEqualTo(form);
                            assertThat(token.kind()).isEqualTo(Token.Kind.WHOLE);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "U.S.-China | u.s@0 china@1",
                "node.js now | node.js@0 node@0 js@1 now@2",
                "Korea’s plan | korea's@0 korea@0 plan@1",
                "trends.China | trends.china@0 trends@0 china@1",
                "Google+ it | google+@0 google@0 it@1",
                "2+2 | 2@0 2@1",
                "一球两 | 一@0 一球@0 球@1 球两@1 两@2",
                "AI技术 | ai@0 技@1 技术@1 术@2",
                "한국어 | 한@0 한국@0 국@1 국어@1 어@2"
            })
    void aWordHasItsForms(String text, String forms) {
        assertThat(forms(text, null)).isEqualTo(forms);
    }

    @Test
    void stemsStandBesideWhatIsWritten() {
        Stems english = Stems.of("en-GB").orElseThrow();
        assertThat(forms("banned towers tower", english))
                .isEqualTo("banned@0 \u0001en:ban@0 towers@1 \u0001en:tower@1 tower@2");
        Stems french = Stems.of("fr").orElseThrow();
        assertThat(forms("l’été", french)).startsWith("l'ete@0 ete@0");
        assertThat(Stems.of("zh")).isEmpty();
    }

    /** So the index takes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’été at node.js and Korea’s",
                "一球两制 (one, two) C++ U.S.-China",
                "well-made trends.China.now d'accord AI技术"
            })
    void formsComeInTheOrderOfTheirPlaces(String text) {
        List<Token> tokens = Tokens.of(text, Stems.of("fr").orElseThrow());
        assertThat(tokens)
                .isSortedAccordingTo(
                        Comparator.comparingInt(Token::position)
                                .thenComparingInt(token -> token.place().start()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S&T and U.S.-China’s “5G”", "一球两制 (one, two) ßÉ", "a b c++, d."})
    void placesAreThoseOfTheText(String text) {
        for (Token token : Tokens.of(text, Stems.of("en").orElseThrow())) {
            Span place = token.place();
            String written = text.substring(place.start(), place.end());
            if (token.kind() != Token.Kind.STEM) {
                assertThat(Folding.fold(written)).isEqualTo(token.form());
            }
        }
    }

    @Test
    void russianLettersAreNoAccentedOnes() {
        assertThat(Folding.fold("Мой")).isEqualTo("мой").isNotEqualTo(Folding.fold("мои"));
        assertThat(Folding.fold("Ёлка")).isEqualTo("елка");
    }

    private static String forms(String text, @Nullable Stems stems) {
        List<String> forms =
                Tokens.of(text, stems).stream().map(t -> t.form() + "@" + t.position()).toList();
        return String.join(" ", forms);
    }
}
