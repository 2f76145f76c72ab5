package org.colloquy.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The link, note and Markdown of a citation. */
class CitationTest {
    static final String ADDRESS = "https://interviews.example/interviews/north-light.html";
    static final CitedPlace WHOLE = CitedPlace.whole(ADDRESS);
    static final CitedPlace QUESTION = CitedPlace.at(Locator.question(5), null, ADDRESS + "#q5");
    static final CitedPlace PARAGRAPH =
            CitedPlace.at(Locator.question(5).block(2), null, ADDRESS + "#q5-p2");

    static final CitedWork.WorkAppearance UNDATED = new CitedWork.WorkAppearance(null, null, null);

    static CitedWork work(String title) {
        return new CitedWork(
                "north-light",
                credits(
                        "Ottoline Brack, interviewed by Wendel Asquint",
                        List.of("Ottoline Brack"),
                        List.of("Wendel Asquint")),
                title,
                new CitedWork.WorkAppearance(
                        "The Quay Paper", new PartialDate(2022, 4, 11), "11 April 2022"),
                "en");
    }

    /** Returns people who are called by their whole names, and who ask or answer. */
    static CitedWork.Credits credits(String who, List<String> answering, List<String> asking) {
        return new CitedWork.Credits(who, answering, asking, List.of(), Map.of());
    }

    static CitedWork bare(String title, @Nullable String publication) {
        return new CitedWork(
                "x",
                credits("", List.of(), List.of()),
                title,
                new CitedWork.WorkAppearance(publication, null, null),
                "en");
    }

    static String form(CitedWork work, String name, CitedPlace place) {
        return new Citation(work)
                .forms().stream()
                        .filter(form -> form.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .at(place);
    }

    private static String note(CitedWork work, CitedPlace place) {
        return form(work, "note", place);
    }

    private static String markdown(CitedWork work, CitedPlace place) {
        return form(work, "markdown", place);
    }

    @Test
    void aNoteNamesPeopleTitlePublicationDatePlaceAndAddress() {
        assertThat(note(work("The north light"), WHOLE))
                .isEqualTo(
                        "Ottoline Brack, interviewed by Wendel Asquint, “The north light,”"
                                + " The Quay Paper, 11 April 2022, %s.".formatted(ADDRESS));
        assertThat(note(work("The north light"), PARAGRAPH))
                .endsWith("11 April 2022, para. 5.2, %s#q5-p2.".formatted(ADDRESS));
        assertThat(form(work("The north light"), "link", QUESTION)).isEqualTo(ADDRESS + "#q5");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(note(bare("Tides", null), WHOLE)).isEqualTo("“Tides,” %s.".formatted(ADDRESS));
        assertThat(note(bare("Tides", null), QUESTION))
                .isEqualTo("“Tides,” q. 5, %s#q5.".formatted(ADDRESS));
        assertThat(note(bare("Tides", "The Quay Paper"), QUESTION))
                .isEqualTo("“Tides,” The Quay Paper, q. 5, %s#q5.".formatted(ADDRESS));
        assertThat(markdown(bare("Tides", null), WHOLE))
                .isEqualTo("[“Tides”](%s)".formatted(ADDRESS));
        assertThat(markdown(bare("Tides", null), QUESTION))
                .isEqualTo("[“Tides,” q. 5](%s#q5)".formatted(ADDRESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Who asks?|“Who asks?” The",
                "He said \"no\" twice|“He said ‘no’ twice,” The",
                "\"No\"|“‘No’,” The",
                "A “curly” word|“A ‘curly’ word,” The",
                "It's 'fine'|“It's 'fine',” The",
                "老子：为什么？|“老子：为什么？” The",
                "(\"so\")|“(‘so’),” The"
            })
    void aTitleKeepsItsWordsBetweenTheMarks(String title, String shown) {
        assertThat(note(work(title), WHOLE)).contains(shown);
    }

    @Test
    void aPlaceInARecordingIsNamedWithItsMomentInEachForm() {
        CitedPlace place = CitedPlace.at(Locator.turn(17), "1:12:34", ADDRESS + "#t17");
        CitedWork work = work("The north light");
        assertThat(note(work, place)).endsWith("turn 17, at 1:12:34, " + ADDRESS + "#t17.");
        assertThat(form(work, "markdown", place))
                .endsWith("turn 17, at 1:12:34](" + ADDRESS + "#t17)");
        assertThat(form(work, "bibtex", place)).contains("turn 17, at 1:12:34},");
        assertThat(form(work, "link", place)).isEqualTo(ADDRESS + "#t17");
    }

    @Test
    void placesAreNamedAsTheyAreNumbered() {
        assertThat(CitedPlace.words(Locator.question(5), null)).isEqualTo("q. 5");
        assertThat(CitedPlace.words(Locator.question(5).block(2), null)).isEqualTo("para. 5.2");
        assertThat(CitedPlace.words(Locator.section(3), null)).isEqualTo("§3");
        assertThat(CitedPlace.words(Locator.section(3).block(2), null)).isEqualTo("§3.2");
        assertThat(CitedPlace.words(Locator.introduction().block(1), null)).isEqualTo("para. 0.1");
        assertThat(CitedPlace.words(Locator.prose().block(7), null)).isEqualTo("para. 7");
    }

    @ParameterizedTest
    @MethodSource("org.colloquy.citation.BibTexWriterTest#hostile")
    void aNoteIsOneLine(String title) {
        assertThat(note(work(title), PARAGRAPH)).doesNotContain("\n").doesNotContain("\t");
    }

    /** What a reader of Markdown that is not ours makes of it: one link, and the words as text. */
    @ParameterizedTest
    @MethodSource("org.colloquy.citation.BibTexWriterTest#hostile")
    void markdownOfAnyTitleIsOneLinkWithTheSameWords(String title) {
        Node paragraph =
                Parser.builder()
                        .build()
                        .parse(markdown(work(title), PARAGRAPH))
                        .getFirstChildAny(com.vladsch.flexmark.ast.Paragraph.class);
        assertThat(paragraph).isNotNull();
        assertThat(paragraph.getFirstChild()).isInstanceOf(Link.class);
        Link link = (Link) paragraph.getFirstChild();
        assertThat(link.getNext()).isNull();
        assertThat(link.getUrl().toString()).isEqualTo(ADDRESS + "#q5-p2");
        String note = note(work(title), PARAGRAPH);
        assertThat(new TextCollectingVisitor().collectAndGetText(link))
                .isEqualTo(note.substring(0, note.indexOf(", https:")));
    }
}
