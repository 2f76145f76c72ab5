package org.colloquy.site.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term's page: when its senses hold, and other ways to see its mentions. */
class TermPagesTest {
    @TempDir Path dir = Path.of("");

    private Corpus read() {
        return new CorpusFolderBuilder(dir)
                .file(
                        "glossary.md",
                        """
                                ## Tea "house"

                                First.

                                ### Since 2020-03

                                Second.

                                ### Since 2022

                                Third.

                                ## Cup

                                A cup.
                                """)
                .file("a.md", talk("2019", "Reporter", "A Tea \"house\"."))
                .file("b.md", talk("2021", "Narrator", "=Tea \"house\", a Tea \"house\"."))
                .read();
    }

    private static String talk(String date, String name, String words) {
        return "---\ndate: %s\ninterviewees: [%s]\n---\n\n# T\n\n## Why?\n\n%s\n"
                .formatted(date, name, words);
    }

    private static TermPages pages(Corpus corpus, String id) {
        return new TermPages(
                corpus, corpus.term(id).orElseThrow(), () -> TermNeighbours.in(corpus));
    }

    @Test
    void eachSenseSaysWhenItHolds() {
        Corpus corpus = read();
        assertThat(pages(corpus, "tea-house").view(1).senses())
                .extracting(TermPages.SenseView::time)
                .containsExactly("since 2022", "March 2020 to 2021", "to February 2020");
        assertThat(pages(corpus, "cup").view(1).senses())
                .extracting(TermPages.SenseView::time)
                .containsOnlyNulls();
    }

    @Test
    void whatFollowsFromAllMentionsIsWorkedOutOnceForPagesThatLieAlike() {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("glossary.md", "## Cup\n\nA cup.\n")
                        .file("a.md", "## Why?\n\n" + "A cup, a cup.\n\n".repeat(101))
                        .read();
        TermPages cup = pages(corpus, "cup");
        assertThat(cup.pages()).isEqualTo(3);
        assertThat(cup.view(3).usage()).isSameAs(cup.view(2).usage());
        assertThat(cup.view(1).usage().counts()).isEqualTo(cup.view(2).usage().counts());
    }

    @Test
    void mentionsCanBeSortedAndNarrowed() {
        Corpus corpus = read();
        TermSearches searches = pages(corpus, "tea-house").view(1).usage().searches();
        String term = "../search.html?q=term%3A%22Tea%20%20house%20%22";
        assertThat(searches.before()).isEqualTo(term + "&view=concordance&by=left");
        assertThat(searches.speakers())
                .extracting(TermSearches.Narrowed::name, TermSearches.Narrowed::count)
                .containsExactly(tuple("Narrator", "2"), tuple("Reporter", "1"));
        assertThat(searches.years())
                .extracting(TermSearches.Narrowed::href)
                .containsExactly(term + "%20year%3A2021", term + "%20year%3A2019");
    }

    @Test
    void theTableHasEveryMentionAndNoFormula() {
        Corpus corpus = read();
        TermTableSource tables = new TermTableSource(corpus);
        assertThat(tables.paths()).containsExactly("glossary/tea-house.csv");
        List<String> lines =
                tables.page("glossary/tea-house.csv").orElseThrow().text().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("interview,date,locator,speaker,before,word,after");
        assertThat(lines.get(1))
                .isEqualTo(
                        "T,2021,1.1,Narrator,'=,\"Tea \"\"house\"\"\",\", a Tea \"\"house\"\".\",interviews/b.html#q1-p1");
        assertThat(tables.page("glossary/cup.csv")).isEmpty();
        assertThat(tables.page("glossary/none.csv")).isEmpty();
    }
}
