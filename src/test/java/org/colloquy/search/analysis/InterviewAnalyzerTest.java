package org.colloquy.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewAnalyzerTest {

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
        assertThat(InterviewAnalyzer.withoutStems().forms(text))
                .singleElement()
                .satisfies(
                        token -> {
                            assertThat(token.form()).isEqualTo(form);
                            assertThat(token.type()).isEqualTo(WordForm.FormType.WHOLE);
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
        assertThat(forms(text, InterviewAnalyzer.withoutStems())).isEqualTo(forms);
    }

    /** The stem of both words stands at the place of the first, and the words stay as they are. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "Co-operations came | co@0 en:cooper@0 operations@1 en:oper@1 came@2",
                "e‑mail | e@0 en:email@0 mail@1",
                "the state-of-the-art | the@0 state@1 of@2 the@3 art@4",
                "U.S.-China | u.s@0 china@1",
                "COVID-19 vaccine | covid@0 19@1 vaccine@2 en:vaccin@2",
                "a-b | a@0 b@1",
                "in- and exports | in@0 and@1 exports@2 en:export@2",
                "run --quiet | run@0 quiet@1",
                "pre-war’s end | pre@0 war's@1 war@1 end@2",
                "re-open. | re@0 en:reopen@0 open@1"
            })
    void twoWordsWithAHyphenHaveTheStemOfBothAsOne(String text, String forms) {
        assertThat(forms(text, InterviewAnalyzer.of("en")).replace("\u0001", "")).isEqualTo(forms);
        assertThat(forms(text, InterviewAnalyzer.withoutStems())).doesNotContain("en:");
    }

    @Test
    void stemsStandBesideWhatIsWritten() {
        assertThat(forms("banned towers tower", InterviewAnalyzer.of("en-GB")))
                .isEqualTo("banned@0 \u0001en:ban@0 towers@1 \u0001en:tower@1 tower@2");
        assertThat(forms("l’été", InterviewAnalyzer.of("fr"))).startsWith("l'ete@0 ete@0");
        assertThat(WordStemmer.of("zh")).isEmpty();
    }

    @Test
    void turkishNamesAreFoundWithoutTheirEndings() {
        assertThat(forms("İstanbul’da", InterviewAnalyzer.of("tr")))
                .startsWith("istanbul'da@0 istanbul@0");
        assertThat(forms("don’t", InterviewAnalyzer.of("en"))).isEqualTo("don't@0");
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
        List<WordForm> tokens = InterviewAnalyzer.of("fr").forms(text);
        assertThat(tokens)
                .isSortedAccordingTo(
                        Comparator.comparingInt(WordForm::position)
                                .thenComparingInt(token -> token.place().start()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S&T and U.S.-China’s “5G”", "一球两制 (one, two) ßÉ", "a b c++, d."})
    void placesAreThoseOfTheText(String text) {
        for (WordForm token : InterviewAnalyzer.of("en").forms(text)) {
            TextSpan place = token.place();
            String written = text.substring(place.start(), place.end());
            if (token.type() != WordForm.FormType.STEM) {
                assertThat(WordFolding.fold(written)).isEqualTo(token.form());
            }
        }
    }

    @Test
    void russianLettersAreNoAccentedOnes() {
        assertThat(WordFolding.fold("Мой")).isEqualTo("мой").isNotEqualTo(WordFolding.fold("мои"));
        assertThat(WordFolding.fold("Ёлка")).isEqualTo("елка");
    }

    private static final String[] PARTS = {
        "a",
        "B",
        "ab",
        "Tea",
        "tea",
        "ing",
        "s",
        "9",
        "é",
        "É",
        "ß",
        "я",
        "ı",
        "’s",
        "'s",
        "&",
        ".",
        "-",
        "++",
        "#",
        "abcdefgh",
        "ABCDEFGH",
        "abcdefghijklmnop",
        "\u00ad",
        "\u0301",
        "茶",
        "한",
        "𐐀",
        "Ａ"
    };

    /** Words are remembered, and one analyzer is used for many texts. */
    @Test
    void aTextHasItsFormsWhateverCameBefore() {
        Random random = new Random(11);
        InterviewAnalyzer used = InterviewAnalyzer.of("en");
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 100; part++) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
                text.append(random.nextInt(3) == 0 ? " " : "");
            }
            assertThat(used.forms(text.toString()))
                    .isEqualTo(InterviewAnalyzer.of("en").forms(text.toString()));
        }
    }

    private static String forms(String text, InterviewAnalyzer analyzer) {
        List<String> forms =
                analyzer.forms(text).stream().map(t -> t.form() + "@" + t.position()).toList();
        return String.join(" ", forms);
    }
}
