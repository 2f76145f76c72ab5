package org.colloquy.reader.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.glossary.Term.Match;
import org.colloquy.model.glossary.TermNaming;
import org.colloquy.text.Slugs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMatcherTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The longest of those that begin at one place.
                "tea; tea house     | a tea house, a tea           | a [tea house], a [tea]",
                "tea house          | a teahouse, tea, house       | a teahouse, tea, house",
                "house of tea; tea house | a house of tea house    | a [house of tea] house",
                // Whole words.
                "tea                | teak steal tea.             | teak steal [tea].",
                "tea                | tea_pot tea-pot (tea)       | [tea]_pot [tea]-pot ([tea])",
                "5G                 | 15G 5G 5GHz 5G-ready        | 15G [5G] 5GHz [5G]-ready",
                "R&D                | R&D, CR&D, R&DX, R & D      | [R&D], CR&D, R&DX, R & D",
                "U.S.               | the U.S.-led, U.S.A., AU.S. | the [U.S.]-led, U.S.A., AU.S.",
                "U.S.               | the U.S. and the U.S.       | the [U.S.] and the [U.S.]",
                "C++                | C++ C++11 C++, C#           | [C++] C++11 [C++], C#",
                "naïve              | naïve nai\u0308ve naïveté   | [naïve] nai\u0308ve naïveté",
                "cafe               | cafe\u0301 cafe             | cafe\u0301 [cafe]",
                // Beside scripts that do not set words apart.
                "NATO               | 北约NATO在, 加入NATO          | 北约[NATO]在, 加入[NATO]",
                "綠茶                | 喝綠茶吧                     | 喝[綠茶]吧",
                "標準                | 技術標準化                    | 技術[標準]化",
                // Korean particles.
                "반도체              | 반도체는 새반도체 반도체       | [반도체]는 새반도체 [반도체]",
                "NATO               | NATO가 NATO의, NATOs가       | [NATO]가 [NATO]의, [NATOs]가",
                "U.S.               | U.S.는                      | [U.S.]는",
                // Plurals and possessives.
                "control tower      | control towers, the control tower's | [control towers], the [control tower]'s",
                "NGO                | NGOs and the NGOs’ NGO’s    | [NGOs] and the [NGOs]’ [NGO]’s",
                "policy             | policies policys            | [policies] policys",
                "key                | keys keies                  | [keys] keies",
                "bus; church; box   | buses, churches, boxes      | [buses], [churches], [boxes]",
                "news; new          | news new                    | [news] [new]",
                // Quotes and hyphens.
                "'one-team strategy' | ‘one‑team strategy’         | [‘one‑team strategy’]",
                "People's Park      | People’s Park               | [People’s Park]",
                "tea–house          | tea-house tea\u2011house    | [tea-house] [tea\u2011house]",
                "tea house          | tea\u00A0house              | [tea\u00A0house]",
                "teahouse           | tea\u00ADhouse              | [tea\u00ADhouse]",
                // Capitals.
                "NATO               | nato Nato NATO              | nato Nato [NATO]",
                "Baltic             | baltic BALTIC Baltic        | [baltic] [BALTIC] [Baltic]",
                "iFleck             | iFleck Ifleck ifleck        | [iFleck] Ifleck ifleck",
                "chip4              | chip4 Chip4                 | [chip4] Chip4",
            })
    void finds(String names, String text, String marked) {
        assertThat(marked(index(Match.AUTO, names), text)).isEqualTo(marked);
    }

    @Test
    void findsASingleCharacterOnlyWhereAsked() {
        assertThat(marked(index(Match.AUTO, "茶"), "喝茶吧")).isEqualTo("喝茶吧");
        assertThat(marked(index(Match.EXACT, "茶"), "喝茶吧")).isEqualTo("喝[茶]吧");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AUTO     | Green tea | [green tea] [Green Tea] [GREEN TEA]",
                "EXACT    | Green tea | green tea Green Tea GREEN TEA",
                "ANY_CASE | GrEEN tea | [green tea] [Green Tea] [GREEN TEA]",
                "EXPLICIT | green tea | green tea Green Tea GREEN TEA",
            })
    void compares(Match match, String name, String marked) {
        assertThat(marked(index(match, name), "green tea Green Tea GREEN TEA")).isEqualTo(marked);
    }

    @Test
    void crossesALineEndButNoParagraph() {
        TermMatcher index = index(Match.AUTO, "tea house");
        assertThat(index.find("tea\nhouse")).hasSize(1);
        assertThat(index.find("tea  \n  house")).hasSize(1);
        assertThat(index.find("tea\n\nhouse")).isEmpty();
        assertThat(index.find("tea\n \nhouse")).isEmpty();
    }

    @Test
    void findsASharedNameForNobody() {
        TermMatcher index =
                new TermMatcher(
                        List.of(term("a", Match.AUTO, "Press"), term("b", Match.AUTO, "press")),
                        Set.of(TermMatcher.key("PRESS")));
        assertThat(index.find("the press")).isEmpty();
    }

    @Test
    void prefersTheNameAsWrittenToAPlural() {
        TermMatcher index =
                new TermMatcher(
                        List.of(term("a", Match.AUTO, "new"), term("b", Match.AUTO, "news")),
                        Set.of());
        assertThat(index.find("news"))
                .extracting(TermMatcher.FoundTermName::term)
                .containsExactly("b");
    }

    @Test
    void survivesTermsWithoutAName() {
        assertThat(index(Match.AUTO, "").find("any words")).isEmpty();
    }

    private static TermMatcher index(Match match, String names) {
        return new TermMatcher(
                Arrays.stream(names.split("; "))
                        .map(name -> term(Slugs.ofName(name), match, name))
                        .collect(Collectors.toList()),
                Set.of());
    }

    private static Term term(String id, Match match, String name) {
        return new Term(
                id,
                new TermNaming(name, null, null, List.of()),
                match,
                null,
                null,
                null,
                List.of());
    }

    private static String marked(TermMatcher index, String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TermMatcher.FoundTermName found : index.find(text)) {
            marked.append(text, at, found.start());
            marked.append('[').append(text, found.start(), found.end()).append(']');
            at = found.end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
