package org.colloquy.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
    @TempDir Path dir = Path.of("");

    @Test
    void setsApartWhatComesBeforeTheFirstTerm() {
        Corpus corpus = glossary("# Words\n\nAs of *now*.\n\n## Tea\n\nA drink.\n", "Some tea.");
        assertThat(corpus.preface())
                .extracting(b -> b.prose().text())
                .containsExactly("As of now.");
        assertThat(corpus.terms()).extracting(Term::id).containsExactly("tea");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void readsATermFromAFileOfItsOwn() {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file(
                                "glossary/club.md",
                                "---\nname: World Tea Club (WTC)\naliases: [the Club]\nmatch: exact\n---\nA club.\n")
                        .file("glossary/cup.md", "# Cup\n\nA vessel.\n")
                        .file("glossary/big kettle.md", "A vessel.\n")
                        .file("interviews/a.md", "# A\n\nThe WTC, a cup, a big kettle.\n")
                        .read();
        assertThat(CorpusDump.of(corpus))
                .contains(
                        "term wtc \"World Tea Club\" \"WTC\" \"the Club\" exact",
                        "term cup \"Cup\"",
                        "term big-kettle \"big kettle\"");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void linksAmbiguousNamesOnlyWhereAsked() {
        Corpus corpus =
                glossary(
                        """
                        ## One

                        X.

                        ## D

                        X.

                        ## Two {match=exact}

                        X.

                        ## 茶

                        X.

                        ## IT

                        X.
                        """,
                        "One by one, D and Two and two, 茶; IT does it. [One](../glossary.md#one).");
        assertThat(corpus.interviews().get(0).mentions())
                .extracting(mention -> mention.term() + " " + mention.words())
                .containsExactly("two Two", "it IT", "one One");
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.code().equals("ambiguous-term"))
                .extracting(problem -> problem.line())
                .containsExactly(1, 5, 13);
    }

    @Test
    void ordersSensesByTheirDates() {
        Corpus corpus =
                glossary(
                        "## Tea\n\nOld.\n\n### Since 2021\n\nNewest.\n\n### since March 2010\n\nMiddle.\n",
                        "Some tea.");
        Term tea = corpus.term("tea").orElseThrow();
        assertThat(tea.senses())
                .extracting(GlossaryTest::words)
                .containsExactly("Old.", "Middle.", "Newest.");
        assertThat(words(tea.on(PartialDate.parse("2022").orElseThrow()))).isEqualTo("Newest.");
        assertThat(words(tea.on(PartialDate.parse("2010-03").orElseThrow()))).isEqualTo("Middle.");
    }

    @Test
    void reportsASenseWithoutADate() {
        assertThat(lines(glossary("## Tea\n\nOld.\n\n### Since long ago\n\nNew.\n", "Some tea.")))
                .containsExactly("problem glossary.md 5:1 warning bad-date");
    }

    @Test
    void keepsTheFirstOfTwoTermsWithOneId() {
        Corpus corpus =
                glossary(
                        "## Tea\n\nFirst.\n\n## Tea\n\nSecond.\n\n## TEA\n\nThird.\n", "Some tea.");
        assertThat(corpus.terms()).hasSize(1);
        assertThat(words(corpus.term("tea").orElseThrow().senses().get(0))).isEqualTo("First.");
        assertThat(lines(corpus))
                .containsExactly(
                        "problem glossary.md 5:1 error duplicate-id",
                        "problem glossary.md 9:1 error duplicate-id");
    }

    @Test
    void followsAPointer() {
        Corpus corpus =
                glossary(
                        "## Chai {see=brew}\n\n## Brew {see=tea}\n\n## Tea\n\nA drink.\n",
                        "A chai, then.");
        assertThat(corpus.problems()).isEmpty();
        assertThat(mentions(corpus)).containsExactly("mention tea at p1 \"chai\" linked");
    }

    @Test
    void makesATermOfAPointerThatLeadsNowhere() {
        Corpus corpus =
                glossary(
                        "## Chai {see=teh}\n\n## Mate {see=mate}\n\n## Tea\n\nA drink of [chai](#chai).\n",
                        "A chai, a mate, a tea.");
        assertThat(lines(corpus))
                .containsExactly(
                        "problem glossary.md 1:1 warning unresolved-see",
                        "problem glossary.md 3:1 warning unresolved-see");
        assertThat(mentions(corpus))
                .containsExactly(
                        "mention chai at p1 \"chai\" linked",
                        "mention mate at p1 \"mate\" linked",
                        "mention tea at p1 \"tea\" linked");
        assertThat(corpus.terms()).allSatisfy(term -> assertThat(term.on(null)).isNotNull());
    }

    @Test
    void linksANameThatTwoTermsShareOnlyWhereTheTextDoes() {
        Corpus corpus =
                glossary(
                        "## Kettle (film)\n\nA film.\n\n## Kettle (vessel) {#kettle-2}\n\nA vessel.\n",
                        "A kettle, a [kettle](../glossary.md#kettle), a [kettle](../glossary.md#kettle-2).");
        assertThat(lines(corpus)).containsExactly("problem glossary.md 5:1 warning ambiguous-name");
        assertThat(mentions(corpus))
                .containsExactly(
                        "mention kettle at p1 \"kettle\" linked",
                        "mention kettle-2 at p1 \"kettle\" linked");
    }

    @Test
    void reportsWhatIsMissing() {
        assertThat(
                        lines(
                                glossary(
                                        "## Tea\n\n## Cup\n\nA vessel.\n\n## {#x}\n\nWhat?\n",
                                        "Some tea.")))
                .containsExactly(
                        "problem glossary.md 1:1 warning empty-definition",
                        "problem glossary.md 3:1 warning unused-term",
                        "problem glossary.md 7:1 warning empty-heading");
    }

    @Test
    void linksDefinitionsToOneAnother() {
        Corpus corpus =
                glossary(
                        "## Cup\n\nFor [tea](#tea), see [A](interviews/a.md#p1), [no](#no).\n\n## Tea\n\nIn a [cup](#cup).\n",
                        "A cup of tea.");
        assertThat(
                        CorpusDump.html(
                                corpus.terms().get(0).senses().get(0).definition().get(0).prose()))
                .isEqualTo(
                        "For <a href=\"term:tea\">tea</a>, see <a href=\"passage:a#p1\">A</a>, no.");
        assertThat(lines(corpus))
                .containsExactly("problem glossary.md 3:52 warning unresolved-link");
    }

    private Corpus glossary(String glossary, String words) {
        return new CorpusFolderBuilder(dir)
                .file("glossary.md", glossary)
                .file("interviews/a.md", "---\ntitle: A\n---\n\n" + words + "\n")
                .read();
    }

    private static String words(Sense sense) {
        return sense.definition().get(0).prose().text();
    }

    private static List<String> lines(Corpus corpus) {
        return CorpusDump.of(corpus).stream().filter(line -> line.startsWith("problem ")).toList();
    }

    private static List<String> mentions(Corpus corpus) {
        return CorpusDump.of(corpus).stream().filter(line -> line.startsWith("mention ")).toList();
    }

    @Test
    void linksItsPrefaceAndShowsItsPictures() {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("cup.png", "(a picture)")
                        .file(
                                "glossary.md",
                                "See [tea](#tea).\n\n## Tea\n\nA drink: ![a cup](cup.png)\n")
                        .file("interviews/a.md", "# A\n\nSome tea.\n")
                        .read();
        assertThat(CorpusDump.html(corpus.preface().get(0).prose()))
                .isEqualTo("See <a href=\"term:tea\">tea</a>.");
        assertThat(corpus.media("files/cup.png")).isPresent();
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void leadsLinksToAPointerStraightToTheDefinition() {
        Corpus corpus =
                glossary(
                        "## Cup\n\nFor [brew](#brew).\n\n## Brew {see=tea}\n\n## Tea\n\nLeaves.\n",
                        "A cup of tea.");
        assertThat(
                        CorpusDump.html(
                                corpus.terms().get(0).senses().get(0).definition().get(0).prose()))
                .isEqualTo("For <a href=\"term:tea\">brew</a>.");
    }
}
