package org.colloquy.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

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
        SearchQuery asked = QueryParser.parse(query);
        assertThat(written(asked)).isEqualTo(meaning);
        assertThat(asked.warnings()).isEmpty();
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
    void readsWrongSyntaxAsWordsAndSaysSo(
            String query, String meaning, QueryWarning.WarningType remark) {
        SearchQuery asked = QueryParser.parse(query);
        assertThat(written(asked)).isEqualTo(meaning);
        assertThat(asked.warnings()).extracting(QueryWarning::type).containsExactly(remark);
    }

    @Test
    void readsTwoHundredCharacters() {
        SearchQuery asked = QueryParser.parse("x".repeat(5_000));
        assertThat(asked.text()).hasSize(QueryParser.MOST_CHARACTERS);
        assertThat(asked.warnings())
                .containsExactly(new QueryWarning(QueryWarning.WarningType.CHARACTERS, 200));
        String astral = "\uD83D\uDE00".repeat(199) + "a b";
        assertThat(QueryParser.parse(astral).text()).endsWith("a");
    }

    @Test
    void searchesForSixteenWords() {
        String many = "a1 ".repeat(15) + "\"b c d\" e";
        SearchQuery asked = QueryParser.parse(many);
        assertThat(asked.parts()).hasSize(16);
        assertThat(asked.parts().get(15).clause()).isEqualTo(new Clause.Phrase("b"));
        assertThat(asked.warnings())
                .containsExactly(new QueryWarning(QueryWarning.WarningType.WORDS, 16));
        assertThat(QueryParser.parse("a1 ".repeat(16)).warnings()).isEmpty();
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
        assertThat(QueryParser.parse(query).parts()).isEmpty();
    }

    @Test
    void takesAPartOut() {
        SearchQuery asked = QueryParser.parse("tower person:\"Ada Sample\"  bell");
        assertThat(asked.with(asked.parts().get(1), "")).isEqualTo("tower bell");
        assertThat(asked.with(asked.parts().get(0), "")).isEqualTo("person:\"Ada Sample\" bell");
    }

    private static String written(SearchQuery asked) {
        return asked.parts().stream()
                .map(p -> (p.orElse() ? " / " : " & ") + (p.not() ? "!" : "") + written(p))
                .collect(Collectors.joining())
                .replaceFirst("^ & ", "");
    }

    private static String written(SearchQuery.QueryPart part) {
        Clause criterion = part.clause();
        if (criterion instanceof Clause.Word word) {
            return word.text();
        }
        if (criterion instanceof Clause.Phrase phrase) {
            return '"' + phrase.text() + '"';
        }
        if (criterion instanceof Clause.Beginning beginning) {
            return beginning.text() + "*";
        }
        if (criterion instanceof Clause.InYears years) {
            return "year(%d-%d)".formatted(years.from(), years.to());
        }
        if (criterion instanceof Clause.SaidBy person) {
            return "person(" + person.name() + ")";
        }
        if (criterion instanceof Clause.InPart by) {
            return "by(" + by.role() + ")";
        }
        return criterion instanceof Clause.OnTopic topic
                ? "topic(" + topic.topic() + ")"
                : "term(" + ((Clause.OfTerm) criterion).term() + ")";
    }
}
