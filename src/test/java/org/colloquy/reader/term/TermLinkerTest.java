package org.colloquy.reader.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in whole interviews. */
class TermLinkerTest {
    private static final String GLOSSARY =
            "## Tea house (TH)\n\nX.\n\n## Cup\n\nX.\n\n## Secret {match=explicit}\n\nX.\n\n## Picture\n\nX.\n";

    @TempDir Path dir = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "A tea house. | A <a href=\"term:th\">tea house</a>.",
                "A *tea* house. | A <a href=\"term:th\"><em>tea</em> house</a>.",
                "A **big tea** house. | A <strong>big </strong><a href=\"term:th\"><strong>tea</strong> house</a>.",
                "A tea *house on* it. | A <a href=\"term:th\">tea <em>house</em></a><em> on</em> it.",
                "*Big tea* ~~house on~~ | <em>Big </em><a href=\"term:th\"><em>tea</em> <del>house</del></a><del> on</del>",
                "*a **b tea** house c* | <em>a <strong>b </strong><a href=\"term:th\"><strong>tea</strong> house</a> c</em>",
                "*In a tea house.* | <em>In a <a href=\"term:th\">tea house</a>.</em>",
                "te<b>a h</b>ouse | <a href=\"term:th\">te<b>a h</b>ouse</a>",
                "tea<br>house | <a href=\"term:th\">tea<br>house</a>",
                "Cup cup | <a href=\"term:cup\">Cup</a> cup",
                "`cup` cup | <code>cup</code> <a href=\"term:cup\">cup</a>",
                "[cup](https://c.example) cup | <a href=\"https://c.example\">cup</a> <a href=\"term:cup\">cup</a>",
                "[tea](https://c.example) house | <a href=\"https://c.example\">tea</a> house",
                "[it](../glossary.md#cup) cup | <a href=\"term:cup\">it</a> cup",
                "cup [cup](../glossary.md#cup) | cup <a href=\"term:cup\">cup</a>",
                "[big *cup*](../glossary.md#cup) | <a href=\"term:cup\">big <em>cup</em></a>",
                "[tea](../glossary.md#cup) house cup | <a href=\"term:cup\">tea</a> house cup",
                "secret, [secret](../glossary.md#secret) | secret, <a href=\"term:secret\">secret</a>",
                "a TH & 2 < 3 | a <a href=\"term:th\">TH</a> &amp; 2 &lt; 3",
                "茶cup茶 | <span lang=\"zh\">茶</span><a href=\"term:cup\">cup</a><span lang=\"zh\">茶</span>",
            })
    void links(String markdown, String html) {
        Interview interview = interview("", markdown);
        assertThat(html(interview, 0)).isEqualTo(html);
        assertThat(interview.mentions())
                .allSatisfy(mention -> assertThat(mention.words()).isNotBlank());
    }

    @Test
    void keepsAHardLineEndInsideAName() {
        Interview interview = interview("", "A tea\\\nhouse, a *tea\nhouse*.");
        assertThat(mentions(interview))
                .containsExactly(
                        "mention th at p1 \"tea⏎house\" linked", "mention th at p1 \"tea⏎house\"");
    }

    @Test
    void findsNoNameAcrossBlocks() {
        assertThat(mentions(interview("", "tea\n\nhouse\n\n- tea\n- house\n\n> tea\n>\n> house\n")))
                .isEmpty();
        assertThat(mentions(interview("", "| tea | house |\n|---|---|\n| tea | house |\n")))
                .isEmpty();
    }

    @Test
    void looksInListsQuotesAndTablesButNotInHeadings() {
        assertThat(
                        mentions(
                                interview(
                                        "",
                                        """
                                        # The cup

                                        ## Why a cup?

                                        - a cup

                                        > a cup

                                        | cup |
                                        |-----|
                                        | x   |

                                        ### A cup

                                            a cup in code
                                        """)))
                .containsExactly(
                        "mention cup at q1-p1 \"cup\" linked",
                        "mention cup at q1-p2 \"cup\"",
                        "mention cup at q1-p3 \"cup\"",
                        "mention cup at q1-p5 \"cup\"");
    }

    @ParameterizedTest
    @CsvSource({
        "link=first-in-question, q1-p1 q2-p1",
        "link=first-in-interview, q1-p1",
        "link=all, q1-p1 q1-p1 q2-p1",
        "link=explicit, ''",
    })
    void aTermSaysForItselfWhichMentionsAreLinked(String rule, String places) {
        Interview interview =
                new CorpusFolderBuilder(dir)
                        .file("colloquy.yaml", "terms.link: all\n")
                        .file("glossary.md", "## Cup {" + rule + "}\n\nX.\n")
                        .file("a.md", "# A\n\n## A?\n\ncup cup\n\n## B?\n\ncup\n")
                        .interview();
        assertThat(interview.mentions()).hasSize(3);
        assertThat(
                        interview.mentions().stream()
                                .filter(Mention::linked)
                                .map(mention -> mention.place().id())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "first-in-question, intro-p1 s1-p1 q1-p1 q2-p1",
        "first-in-interview, intro-p1",
        "all, intro-p1 intro-p1 s1-p1 q1-p1 q1-p2 q2-p1",
        "explicit, q1-p2"
    })
    void linksAsTheCorpusIsSet(String mode, String places) {
        Interview interview =
                interview(
                        "terms.link: " + mode,
                        """
                        A cup, a cup.

                        # Topic

                        A cup.

                        ## Why?

                        A cup.

                        A %s.

                        ## How?

                        A cup.
                        """
                                .formatted(
                                        mode.equals("explicit")
                                                ? "[cup](../glossary.md#cup)"
                                                : "cup"));
        assertThat(interview.mentions()).as("every mention is recorded").hasSize(6);
        assertThat(
                        interview.mentions().stream()
                                .filter(Mention::linked)
                                .map(mention -> mention.place().id()))
                .containsExactly(places.split(" "));
    }

    @Test
    void countsTheAuthorsLinkAsTheFirst() {
        assertThat(mentions(interview("", "[The thing](../glossary.md#cup) is a cup.")))
                .containsExactly(
                        "mention cup at p1 \"The thing\" linked", "mention cup at p1 \"cup\"");
    }

    @Test
    void marksNoMentionWithoutWords() {
        assertThat(mentions(interview("", "Hello <a href=\"../glossary.md#cup\">\n</a>")))
                .isEmpty();
        assertThat(mentions(interview("", "Hello [](../glossary.md#cup) there"))).isEmpty();
    }

    @Test
    void findsNothingInWordsThatAreOurs() {
        Interview interview = interview("", "Look: ![](https://c.example/x.png)");
        assertThat(interview.mentions()).isEmpty();
        assertThat(interview.passages()).extracting(p -> p.text()).containsExactly("Look: ");
    }

    private Interview interview(String settings, String body) {
        return new CorpusFolderBuilder(dir)
                .file("colloquy.yaml", settings)
                .file("glossary.md", GLOSSARY)
                .file("interviews/a.md", body)
                .interview();
    }

    private static String html(Interview interview, int passage) {
        return CorpusDump.html(interview.passages().toList().get(passage).block().prose());
    }

    private static List<String> mentions(Interview interview) {
        return CorpusDump.of(interview).stream()
                .filter(line -> line.startsWith("mention "))
                .toList();
    }

    /** What the author links is whole, and what stands right beside it is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[*Tea* house](../glossary.md#th) | th 0-9 Tea house",
                "A [*tea* house](../glossary.md#th) | th 2-11 tea house",
                "[茶](../glossary.md#cup)水 | cup 0-1 茶, water 1-2 水",
                "水[茶](../glossary.md#cup) | water 0-1 水, cup 1-2 茶",
                "[水茶](../glossary.md#cup)水 | cup 0-2 水茶, water 2-3 水"
            })
    void mentionsHaveTheirPlacesInTheText(String markdown, String mentions) {
        Interview interview =
                new CorpusFolderBuilder(dir)
                        .file("glossary.md", GLOSSARY + "## 水 {#water match=exact}\n\nX.\n")
                        .file("interviews/a.md", "---\ntitle: A\n---\n\n" + markdown + "\n")
                        .interview();
        assertThat(
                        interview.mentions().stream()
                                .map(
                                        m ->
                                                m.term() + " " + m.start() + "-" + m.end() + " "
                                                        + m.words())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(mentions);
    }
}
