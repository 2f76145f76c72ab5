package org.colloquy.search.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.search.result.Shelf.marked;
import static org.colloquy.search.result.Shelf.places;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.query.SpeakerRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries find, and where the words are marked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the field
class SearcherTest {
    private final SearchIndex index = SearchIndex.inMemory();
    private Searcher search;

    @BeforeAll
    void write(@TempDir Path folder) {
        search =
                new Searcher(
                        index.snapshot(
                                new Shelf(folder)
                                        .with("glossary.md", GLOSSARY)
                                        .with("interviews/harbour.md", HARBOUR)
                                        .with("interviews/talk.md", TALK)
                                        .with("interviews/chinese.md", CHINESE)
                                        .with("interviews/french.md", FRENCH)
                                        .read()));
    }

    @AfterAll
    void close() {
        index.close();
    }

    private static final String GLOSSARY =
            "## Tide Ledger Office (TLO) {aliases=\"ledger house\"}\n\nKeeps the ledger.\n";

    private static final String HARBOUR =
            """
            ---
            title: At the harbour
            date: 2021-05-01
            interviewers: [Ida Asker]
            interviewees: [Ada Sample]
            tags: [Harbour law, tides]
            ---
            ## How did towers change the C++ code of R&D?

            The tower stood still. To be or not to be, said the U.S. clerk about “5G”.

            They were towering over S&T, and Korea’s node.js ran. The Tide Ledger Office knew.

            The ledger house burned its semiconductors in the semi-final.
            """;

    private static final String TALK =
            """
            ---
            title: A talk
            date: 2023
            dialect: names
            tags: [tides]
            ---
            **Bruno Specimen:** The bell rang twice, and the C of the alphabet was missing.

            **Carla Muster:** Bell, bell, tower; the naïve café closed.
            """;

    private static final String CHINESE =
            """
            ---
            title: 港口
            language: zh
            ---
            ## 谁来敲钟?

            港口的钟楼很高, 他说 semiconductor。
            """;

    private static final String FRENCH =
            """
            ---
            title: Le port
            language: fr
            date: 2020
            ---
            ## Qui sonne?

            L’horloge de l’été a sonné les développements du port.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tower | tower, towers, tower, towering",
                "C++ | C++",
                "c | C",
                "R&D | R&D",
                "S&T | S&T",
                "u.s. | U.S",
                "5g | 5G",
                "\"to be or not to be\" | To be or not to be",
                "\"5g\" | 5G",
                "korea | Korea",
                "korea's | Korea’s",
                "node | node",
                "node.js | node.js",
                "cafe | café",
                "naive café | naïve café",
                "\"the towers\" | ",
                "semicond* | semiconductors, semiconductor",
                "semi-final | semi-final",
                "钟 | 钟, 钟",
                "钟楼 | 钟楼",
                "港口的钟楼 | 港口的钟楼",
                "horloge | horloge",
                "developpement | développements",
                "sonner | sonne, sonné",
                "term:tlo | Tide Ledger Office, ledger house",
                "term:\"ledger house\" | Tide Ledger Office, ledger house",
                "\"tide ledger\" | Tide Ledger",
                "bell | bell, Bell, bell",
                "bell tower | Bell, bell, tower"
            })
    void findsAndMarks(String query, String words) {
        String marks = String.join(", ", marked(search, query));
        assertThat(marks).isEqualTo(words == null ? "" : words);
    }

    @Test
    void theWrittenFormGoesBeforeTheStem() {
        List<String> places = places(search, "towers");
        assertThat(places.get(0)).isEqualTo("harbour#q1");
        assertThat(places).contains("harbour#q1-p1", "harbour#q1-p2", "talk#t2-p1");
        assertThat(places(search, "tower").subList(0, 2))
                .containsExactlyInAnyOrder("harbour#q1-p1", "talk#t2-p1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tower -bell | harbour#q1 harbour#q1-p1 harbour#q1-p2",
                "towering OR alphabet | harbour#q1 harbour#q1-p1 harbour#q1-p2 talk#t1-p1 talk#t2-p1",
                "person:ada tower | harbour#q1-p1 harbour#q1-p2",
                "person:\"bruno specimen\" | talk#t1-p1",
                "person:muster | talk#t2-p1",
                "by:interviewer | chinese#q1 french#q1 harbour#q1",
                "by:interviewer person:ida | harbour#q1",
                "by:interviewee tower | harbour#q1-p1 harbour#q1-p2",
                "topic:harbour tower | harbour#q1 harbour#q1-p1 harbour#q1-p2",
                "topic:\"harbour law\" clerk | harbour#q1-p1",
                "topic:nothing clerk | ",
                "year:2022..2024 tower | talk#t2-p1",
                "year:2020 | french#q1 french#q1-p1",
                "year:..2020 sonner | french#q1 french#q1-p1",
                "-tower year:2023 | talk#t1-p1",
                "tower bell | talk#t2-p1",
                "nowhere tower | "
            })
    void narrows(String query, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
        assertThat(places(search, query)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** A handle stands for whom people.md says it stands. */
    @Test
    void narrowsByPeopleWhomOnlyLabelsName(@TempDir Path other) {
        Shelf shelf = new Shelf(other);
        shelf.with("people.md", "## Ada Sample {aliases=\"adas\"}\n");
        shelf.with(
                "talk.md",
                """
                # T

                **adas:** A tower.

                **Ben Specimen:** A tower.

                **adas:** No.

                **Ben Specimen:** Yes.
                """);
        shelf.with(
                "asked.md",
                """
                # A

                **Ida Quill: A tower?**

                **Ada Sample:** A tower.

                **Ida Quill: Is it so?**

                **Ada Sample:** It is.
                """);
        Searcher found = new Searcher(index.snapshot(shelf.read()));
        assertThat(found.find(QueryParser.parse("tower")).facets().people())
                .containsExactlyInAnyOrder(
                        new Facets.FacetCount("Ada Sample", 2),
                        new Facets.FacetCount("Ben Specimen", 1),
                        new Facets.FacetCount("Ida Quill", 1));
        assertThat(places(found, "person:\"Ada Sample\" tower"))
                .containsExactlyInAnyOrder("talk#t1-p1", "asked#q1-p1");
        assertThat(places(found, "by:interviewee tower")).containsExactly("asked#q1-p1");
    }

    /** Questions may bear the name of the journal for which somebody asked them. */
    @Test
    void whoAsksForAJournalIsFoundByName(@TempDir Path folder) {
        String talk =
                """
                ---
                publication: Quay Letters
                interviewers: [Ida Quill]
                interviewees: [Ada Sample]
                ---

                ## Quay Letters: Why a tower?

                A tower is seen.

                ## Quay Letters: Is it so?

                It is.
                """;
        Shelf shelf = new Shelf(folder).with("asked.md", talk);
        Searcher found = new Searcher(index.snapshot(shelf.read()));
        assertThat(places(found, "person:quill")).containsExactly("asked#q1", "asked#q2");
        assertThat(places(found, "person:quay tower")).containsExactly("asked#q1");
        assertThat(places(found, "person:quill person:sample")).isEmpty();
    }

    @Test
    void countsByWhatOneCanNarrowBy() {
        SearchResult found = search.find(QueryParser.parse("tower"));
        assertThat(found.total()).isEqualTo(4);
        assertThat(found.interviews()).isEqualTo(2);
        assertThat(found.facets().people())
                .containsExactly(
                        new Facets.FacetCount("Ada Sample", 2),
                        new Facets.FacetCount("Carla Muster", 1),
                        new Facets.FacetCount("Ida Asker", 1));
        assertThat(found.facets().topics())
                .containsExactly(
                        new Facets.FacetCount("tides", 4), new Facets.FacetCount("Harbour law", 3));
        assertThat(found.facets().years())
                .containsExactly(
                        new Facets.FacetCount("2023", 1), new Facets.FacetCount("2021", 3));
        assertThat(found.facets().said(SpeakerRole.INTERVIEWER)).isEqualTo(1);
        assertThat(found.facets().said(SpeakerRole.INTERVIEWEE)).isEqualTo(2);
    }

    @Test
    void groupsByInterview() {
        SearchResult found = search.find(QueryParser.parse("tower"));
        assertThat(found.groups(ResultOrder.DATE, 0, 10, 2))
                .extracting(group -> group.interview().slug() + " " + group.total())
                .containsExactly("talk 1", "harbour 3");
        assertThat(found.groups(ResultOrder.DATE, 1, 10, 2)).hasSize(1);
        assertThat(found.groups(ResultOrder.DATE, 1, 10, 2).get(0).hits()).hasSize(2);
        assertThat(search.find(QueryParser.parse("tower"), "talk").total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"twoer bell, tower bell", "semicnductors, semiconductors", "harbuor, ''"})
    void proposesTheNearestWords(String query, String meant) {
        String proposed =
                search.spelling()
                        .meant(QueryParser.parse(query))
                        .map(Spelling.QueryProposal::query)
                        .orElse("");
        assertThat(proposed).isEqualTo(meant);
    }

    @Test
    void proposesNothingWhereAllWordsOccur() {
        assertThat(search.spelling().meant(QueryParser.parse("tower clerk"))).isEmpty();
    }

    @Test
    void proposesFewerWords() {
        assertThat(search.spelling().fewer(QueryParser.parse("tower bell unheard")))
                .contains(new Spelling.QueryProposal("tower bell", 1));
    }

    @Test
    void namesTheTermThatIsAskedFor() {
        assertThat(search.matchingTerms(QueryParser.parse("ledger house"))).containsExactly("tlo");
        assertThat(search.matchingTerms(QueryParser.parse("\"Tide Ledger Office\"")))
                .containsExactly("tlo");
        assertThat(search.matchingTerms(QueryParser.parse("tower TLO"))).containsExactly("tlo");
        assertThat(search.matchingTerms(QueryParser.parse("tower"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((",
                "\"",
                "a~2 b~2 c~2 d~2",
                "<script>alert(1)</script>",
                "\u0000\u0007tower\u001b",
                "tower AND NOT (bell",
                "field:[a TO z]",
                "person:\"\" by:",
                "/tow.*/",
                "*:*",
                "\\\\\\",
                "\uD800\uDC00\uD800"
            })
    void isNotHarmedByAnyQuery(String query) {
        for (String hostile : List.of(query, query.repeat(500), "x " + query.repeat(30))) {
            long start = System.nanoTime();
            SearchQuery asked = QueryParser.parse(hostile);
            SearchResult found = search.find(asked);
            found.groups(ResultOrder.RELEVANCE, 0, 10, 3);
            search.spelling().meant(asked);
            search.spelling().fewer(asked);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
    }
}
