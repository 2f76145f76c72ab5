package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "control tower | control & tower",
                "\"to be\" or | \"to be\" & or",
                "“to be” „not“ «so» | \"to be\" & \"not\" & \"so\"",
                "alpha OR beta gamma | alpha / beta & gamma",
                "a1 OR b1 OR \"c d\" | a1 / b1 / \"c d\"",
                "tower -bell -\"a b\" | tower & !bell & !\"a b\"",
                "semicond* | semicond*",
                "person:Ada by:interviewer | person(Ada) & by(INTERVIEWER)",
                "person:\"Ada Sample\" topic:“sea law” | person(Ada Sample) & topic(sea law)",
                "year:2021..2023 year:2020 year:..1999 year:2024.. | year(2021-2023) & year(2020-2020) & year(0-1999) & year(2024-9999)",
                "year:2023..2021 | year(2021-2023)",
                "TERM:chip4 -topic:law | term(chip4) & !topic(law)",
                "http://example.org/x | http://example.org/x",
                "U.S. C++ S&T - & | U.S. & C++ & S&T"
            })
    void readsTheLanguage(String query, String meaning) {
        Reading reading = QueryReader.read(query);
        assertThat(written(reading)).isEqualTo(meaning);
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(alpha beta | alpha & beta | BRACKETS",
                "\"alpha beta | alpha & beta | QUOTATION",
                "alpha \" | alpha | QUOTATION",
                "OR alpha | OR & alpha | OR",
                "alpha OR | alpha & OR | OR",
                "alpha OR -beta | alpha & OR & !beta | OR",
                "alpha AND beta | alpha & beta | AND",
                "year:soon | year:soon | VALUE",
                "year:20212022 | year:20212022 | VALUE",
                "by:nobody | by:nobody | VALUE",
                "person: | person: | VALUE",
                "colour:red | colour:red | CRITERION",
                "a* | a | STAR",
                "se*i | se i | STAR"
            })
    void readsWrongSyntaxAsWordsAndSaysSo(String query, String meaning, Remark.Kind remark) {
        Reading reading = QueryReader.read(query);
        assertThat(written(reading)).isEqualTo(meaning);
        assertThat(reading.remarks()).extracting(Remark::kind).containsExactly(remark);
    }

    @Test
    void readsTwoHundredCharacters() {
        Reading reading = QueryReader.read("x".repeat(5_000));
        assertThat(reading.text()).hasSize(QueryReader.LONGEST);
        assertThat(reading.remarks()).containsExactly(new Remark(Remark.Kind.CHARACTERS, 200));
        String astral = "\uD83D\uDE00".repeat(199) + "a b";
        assertThat(QueryReader.read(astral).text()).endsWith("a");
    }

    @Test
    void searchesForSixteenWords() {
        String many = "a1 ".repeat(15) + "\"b c d\" e";
        Reading reading = QueryReader.read(many);
        assertThat(reading.parts()).hasSize(16);
        assertThat(reading.parts().get(15).criterion()).isEqualTo(new Criterion.Phrase("b"));
        assertThat(reading.remarks()).containsExactly(new Remark(Remark.Kind.WORDS, 16));
        assertThat(QueryReader.read("a1 ".repeat(16)).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0001\u001b\n\t",
                "\"\"\"\"",
                "- - -",
                "*",
                "****",
                "\"",
                "“”",
                "-",
                "&&& |||",
                "\uD800",
                "\uDC00\uD800"
            })
    void findsNothingToLookForInSigns(String query) {
        assertThat(QueryReader.read(query).parts()).isEmpty();
    }

    @Test
    void takesAPartOut() {
        Reading reading = QueryReader.read("tower person:\"Ada Sample\"  bell");
        assertThat(reading.with(reading.parts().get(1), "")).isEqualTo("tower bell");
        assertThat(reading.with(reading.parts().get(0), ""))
                .isEqualTo("person:\"Ada Sample\" bell");
    }

    private static String written(Reading reading) {
        return reading.parts().stream()
                .map(p -> (p.orElse() ? " / " : " & ") + (p.not() ? "!" : "") + written(p))
                .collect(Collectors.joining())
                .replaceFirst("^ & ", "");
    }

    private static String written(Reading.Part part) {
        Criterion criterion = part.criterion();
        if (criterion instanceof Criterion.Word word) {
            return word.text();
        }
        if (criterion instanceof Criterion.Phrase phrase) {
            return '"' + phrase.text() + '"';
        }
        if (criterion instanceof Criterion.Beginning beginning) {
            return beginning.text() + "*";
        }
        if (criterion instanceof Criterion.InYears years) {
            return "year(%d-%d)".formatted(years.from(), years.to());
        }
        if (criterion instanceof Criterion.SaidBy person) {
            return "person(" + person.name() + ")";
        }
        if (criterion instanceof Criterion.InPart by) {
            return "by(" + by.role() + ")";
        }
        return criterion instanceof Criterion.OnTopic topic
                ? "topic(" + topic.topic() + ")"
                : "term(" + ((Criterion.OfTerm) criterion).term() + ")";
    }
}
