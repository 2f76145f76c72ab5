package org.colloquy.search.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed where a query finds nothing, and what finds a word that is spelt otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the field
class SpellingTest {
    private static final String MILL =
            """
            ---
            interviewees: [Ben ap Sample]
            ---
            ## Who kept the mill?

            Old Muller kept the mill. A mole had dug below it.

            Moles and moles, and a mole in the mole trap.

            The mole catcher was paid £12,500, and the U.S. partners paid 1.250 more.

            The organist played on wicker work. Co-operation began, and electronic mail ended it, as e-mail ended it.

            Donaudampfschifffahrtsgesellschaft was its name. Email came. マグロ was eaten.
            """;

    private final SearchIndex index = SearchIndex.inMemory();
    private Searcher search;

    @BeforeAll
    void write(@TempDir Path folder) {
        search = new Searcher(index.snapshot(new Shelf(folder).with("mill.md", MILL).read()));
    }

    @AfterAll
    void close() {
        index.close();
    }

    private String meant(String query) {
        return search.spelling()
                .meant(QueryParser.parse(query))
                .map(Spelling.QueryProposal::query)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "muler, muller",
                "orgnaist plaid, organist played",
                "the organ- ist played, the organist played",
                "Ben ap Sample, person:\"Ben ap Sample\"",
                "Sample, person:\"Sample\"",
                "Ben ap Sample mole, person:\"Ben ap Sample\" mole",
                "mole sample, mole person:\"sample\"",
                "wicker ben -catcher, wicker person:\"ben\" -catcher",
                "xyzzyx OR Sample, ``",
                "Sample xyzzyx, ``",
                "ban sample, person:\"Ben ap Sample\"",
                "mole ben sampel, mole person:\"Ben ap Sample\"",
                "ban simple, ``",
                "Muler, Muller",
                "wickerwork, wicker-work",
                "Donaudampfschifffahrt, Donaudampfschifffahrt*",
                "mole catcher, ``",
                "xyzzyx, ``"
            })
    void proposesWhatMayHaveBeenMeant(String query, String meant) {
        assertThat(meant(query)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "12500, mill#q1-p3",
        "'12.500', mill#q1-p3",
        "1250, mill#q1-p3",
        "US, mill#q1-p3",
        "e-mail, mill#q1-p4 mill#q1-p5",
        "email, mill#q1-p5 mill#q1-p4",
        "cooperation, mill#q1-p4",
        "cooperations, mill#q1-p4",
        "まぐろ, mill#q1-p5"
    })
    void findsAWordThatIsSpeltOtherwise(String query, String places) {
        assertThat(Shelf.places(search, query)).containsExactly(places.split(" "));
    }

    @Test
    void marksTheWholeOfAWordWithAHyphen() {
        assertThat(Shelf.marked(search, "cooperation")).containsExactly("Co-operation");
        assertThat(Shelf.marked(search, "operation")).containsExactly("operation");
    }

    @Test
    void quotationMarksFindNoOtherSpelling() {
        assertThat(Shelf.places(search, "\"cooperation\"")).isEmpty();
        assertThat(Shelf.places(search, "cooper*")).isEmpty();
    }

    @Test
    void pronounsFindNoAbbreviation() {
        assertThat(Shelf.places(search, "us")).isEmpty();
    }

    @Test
    void aNameOfSeveralWordsIsOneThingToLeaveOut() {
        assertThat(search.spelling().fewer(QueryParser.parse("ben ap sample xyzzyx")))
                .extracting(Spelling.QueryProposal::query)
                .containsExactly("person:\"ben ap sample\"");
        assertThat(search.spelling().fewer(QueryParser.parse("mole who ap sample")))
                .extracting(Spelling.QueryProposal::query)
                .containsExactly("mole person:\"ap sample\"");
    }

    @Test
    void proposesTheRarestWordsWhereNoneCanBeLeftOut() {
        assertThat(search.spelling().fewer(QueryParser.parse("mole organist marmalade xyzzyx")))
                .extracting(Spelling.QueryProposal::query)
                .containsExactly("organist", "mole");
    }
}
