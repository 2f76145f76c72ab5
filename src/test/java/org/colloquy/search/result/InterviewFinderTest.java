package org.colloquy.search.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which interviews queries find by title and people, beside the passages that they find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the fields
class InterviewFinderTest {
    private final SearchIndex index = SearchIndex.inMemory();
    private Searcher search;

    @BeforeAll
    void write(@TempDir Path folder) {
        Shelf shelf =
                new Shelf(folder)
                        .with("people.yaml", "- name: Ada Sample\n  aliases: [A. S.]\n")
                        .with(
                                "interviews/kettles.md",
                                """
                                ---
                                title: Keeping kettles warm
                                subtitle: A life in the works
                                interviewers: [Ida Asker]
                                interviewees: [Ada Sample]
                                date: 2024
                                ---
                                ## Why lids?

                                Steam wants out.
                                """)
                        .with(
                                "interviews/kettles.de.md",
                                """
                                ---
                                title: Kessel warm halten
                                interviewees: [Ada Sample]
                                language: de
                                ---
                                ## Warum Deckel?

                                Der Dampf will hinaus.
                                """)
                        .with(
                                "interviews/talk.md",
                                """
                                # Kettle, kettle and kettle

                                **Bruno Specimen:** We sold ropes.

                                **Carla Muster:** And Ada Sample bought them.

                                **Bruno Specimen:** Every week.

                                **Carla Muster:** Every second week.
                                """)
                        .with(
                                "interviews/later.md",
                                "---\ntitle: Kettles to come\ndraft: true\n---\n\n## When?\n\nSoon.\n");
        search = new Searcher(index.snapshot(shelf.read().withoutDrafts()));
    }

    @AfterAll
    void close() {
        index.close();
    }

    private List<String> found(String query) {
        return search.titles(QueryParser.parse(query)).stream().map(Interview::slug).toList();
    }

    @Test
    void wordsOfATitleFindItsInterviewThoughNobodySaysThem() {
        assertThat(Shelf.places(search, "keeping kettles")).isEmpty();
        assertThat(found("keeping kettles")).containsExactly("kettles");
        assertThat(found("life works")).containsExactly("kettles");
    }

    @Test
    void aWordIsFoundInItsOtherFormsByTheRulesOfTheLanguageOfTheTitle() {
        assertThat(found("kettle")).containsExactly("kettles", "talk");
        assertThat(found("keep")).containsExactly("kettles");
        assertThat(found("kessels")).containsExactly("kettles.de");
    }

    @Test
    void phrasesBeginningsAndWordsThatMustNotOccurMeanTheSameAsInPassages() {
        assertThat(found("\"kettles warm\"")).containsExactly("kettles");
        assertThat(found("\"warm kettles\"")).isEmpty();
        assertThat(found("kett* -warm")).containsExactly("talk");
        assertThat(found("warm OR kettle")).contains("talk", "kettles");
    }

    @Test
    void aNameFindsTheInterviewsInWhichThatPersonAnswers() {
        assertThat(found("ada sample")).containsExactly("kettles");
        assertThat(found("muster")).containsExactly("talk");
        assertThat(found("ida asker")).isEmpty();
        assertThat(found("sample warm")).containsExactly("kettles");
    }

    @Test
    void ofSeveralVersionsOfAnInterviewTheLeadIsFound() {
        assertThat(found("warm")).containsExactly("kettles");
    }

    @Test
    void aQueryThatAsksWhoSpeaksOrWhenFindsNoTitles() {
        assertThat(found("person:ada")).isEmpty();
        assertThat(found("kettles year:2024")).isEmpty();
        assertThat(found("-kettles")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void draftsAreNotFoundWhereTheyAreNotShown() {
        assertThat(found("come")).isEmpty();
    }
}
