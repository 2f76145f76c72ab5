package org.colloquy.search.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What queries find in pages of the house, beside what they find in interviews. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the fields
class HousePageFinderTest {
    private final SearchIndex index = SearchIndex.inMemory();
    private Searcher search;
    private Searcher withoutPages;

    @BeforeAll
    void write(@TempDir Path folder) {
        Shelf shelf =
                new Shelf(folder)
                        .with(
                                "interviews/a.md",
                                """
                                ---
                                interviewees: [Ada Sample]
                                date: 2024
                                ---
                                # A talk

                                ## Why kettles?

                                The kettle sings, and has no rights.

                                ## Why lids?

                                A kettle needs one.
                                """);
        withoutPages = new Searcher(index.snapshot(shelf.read()));
        shelf.with(
                        "pages/about.md",
                        """
                        # About us

                        We keep kettles.

                        ## Who we are

                        Two people. Nobody's rights are touched, and every kettle kettle kettle is ours.
                        """)
                .with("pages/rights.md", "# Rights\n\nQuote us, and say whose words they are.\n")
                .with(
                        "pages/fr/droits.md",
                        "---\nlanguage: fr\n---\n\n# Droits\n\nL’été, on cite la bouilloire.\n")
                .with("pages/draft.md", "---\ndraft: true\n---\n\n# Kettle\n\nNot yet.\n");
        search = new Searcher(index.snapshot(shelf.read().withoutDrafts()));
    }

    @AfterAll
    void close() {
        index.close();
    }

    private List<String> found(String query) {
        return search.pages(QueryParser.parse(query)).stream()
                .map(hit -> hit.entry().page().slug() + "#" + hit.entry().anchor())
                .toList();
    }

    private List<String> marked(String query) {
        return search.pages(QueryParser.parse(query)).stream()
                .flatMap(
                        hit ->
                                hit.marks().stream()
                                        .map(m -> hit.entry().text().substring(m.start(), m.end())))
                .toList();
    }

    @Test
    void arePagesByTheirTitleBeforeThoseByTheirWords() {
        assertThat(found("rights")).containsExactly("rights#", "about#who-we-are");
        assertThat(found("RIGHT")).containsExactly("rights#", "about#who-we-are");
        assertThat(marked("rights")).containsExactly("Rights", "rights");
    }

    @Test
    void areFoundOnceByWhatAnswersBest() {
        assertThat(found("kettle")).containsExactly("about#who-we-are");
        assertThat(found("keeping kettle")).containsExactly("about#");
        assertThat(found("people")).containsExactly("about#who-we-are");
    }

    @Test
    void areFoundByFormsOfTheirOwnLanguage() {
        assertThat(found("ete")).containsExactly("fr/droits#");
        assertThat(found("\"la bouilloire\"")).containsExactly("fr/droits#");
        assertThat(found("bouil*")).containsExactly("fr/droits#");
        assertThat(found("bouilloires")).containsExactly("fr/droits#");
    }

    @Test
    void areNotFoundByWhatHoldsForInterviewsOnly() {
        assertThat(found("kettle year:2024")).isEmpty();
        assertThat(found("kettle -year:2023")).isEmpty();
        assertThat(found("person:ada")).isEmpty();
        assertThat(found("-nothing")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("kettle -touched")).containsExactly("about#");
    }

    @Test
    void areNotFoundAsDrafts() {
        assertThat(found("\"not yet\"")).isEmpty();
    }

    /** How rare a word is in interviews does not depend on the pages of the house. */
    @Test
    void changeNothingOfWhatIsFoundInInterviews() {
        for (String query : List.of("kettle", "rights", "kettle rights", "keeps")) {
            assertThat(Shelf.places(search, query))
                    .as(query)
                    .isEqualTo(Shelf.places(withoutPages, query));
        }
    }
}
