package org.colloquy.reader.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.html.MarkdownBounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a file cannot be read as it is written, and what is said of the file as a whole. */
class InterviewReaderTest {
    @TempDir Path dir = Path.of("");

    private Corpus read(String markdown) {
        return new CorpusFolderBuilder(dir)
                .file("interviews/a.md", markdown)
                .file("interviews/b.md", "# B\n\nWords.\n")
                .file("interviews/cup.png", "X")
                .read();
    }

    private static Interview a(Corpus corpus) {
        return corpus.interview("a").orElseThrow();
    }

    private static List<String> problems(Corpus corpus) {
        return corpus.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code())
                .toList();
    }

    @Test
    void whatIsNestedTooDeeplyIsShownAsPlainParagraphs() {
        Corpus corpus =
                read(
                        "---\ntitle: A\n---\n\n# *Tea* <b>x</b>\n \n\n"
                                + ">".repeat(120)
                                + " Deep\nwords.\n\n[x](none.md)\n\n\n");
        assertThat(a(corpus).passages().map(Passage::text))
                .containsExactly(
                        "# *Tea* <b>x</b>", ">".repeat(120) + " Deep\nwords.", "[x](none.md)");
        assertThat(problems(corpus)).containsExactly("4:1 too-deep");
        assertThat(corpus.interview("b").orElseThrow().passages()).hasSize(1);
    }

    @Tag("slow")
    @Test
    void aFileThatIsTooLargeIsShownAsPlainParagraphs() {
        String head = "---\ntitle: A\n---\n";
        int most = MarkdownBounds.MAX_UNITS;
        Corpus corpus = read(head + "*" + "x".repeat(most - 2) + "*");
        assertThat(problems(corpus)).isEmpty();
        assertThat(a(corpus).passages().findFirst().orElseThrow().text()).startsWith("xx");
        corpus = read(head + "*" + "x".repeat(most - 1) + "*");
        assertThat(problems(corpus)).containsExactly("4:1 too-large");
        assertThat(a(corpus).passages().findFirst().orElseThrow().text()).startsWith("*xx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.md         | b |",
                "./b.md#p1    | b |",
                "a.md         |   | 3:17 unresolved-translation",
                "c.md         |   | 3:17 unresolved-translation",
                "cup.png      |   | 3:17 unresolved-translation",
                "https://b.md |   | 3:17 unresolved-translation",
                "''           |   |"
            })
    void aTranslationIsThatOfAnotherInterview(
            String written, @Nullable String slug, @Nullable String problem) {
        Corpus corpus =
                read("---\ntitle: A\ntranslation-of: \"%s\"\n---\n\nX.\n".formatted(written));
        assertThat(a(corpus).details().translationOf()).isEqualTo(slug);
        assertThat(problems(corpus)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aNearNameIsToldWhereATranslationIsOfNone() {
        Corpus corpus = read("---\ntitle: A\ntranslation-of: bb.md\n---\n\nX.\n");
        assertThat(corpus.problems().get(0).message())
                .endsWith("relative to this one; did you mean \"b.md\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Sample: On to cups  | question",
                "AS: On to cups          | question",
                "The Pot: On to cups     | question",
                "Ben Specimen: On to cups| question",
                "Cay Lin: On to cups     | section",
                "On to cups              | section"
            })
    void aHeadingWithTheLabelOfSomebodyKnownAsks(String heading, String role) {
        String front =
                """
                ---
                title: T
                publication: The Pot
                interviewers: [{name: Ada Sample, aliases: AS}]
                speakers: Ben Specimen
                ---

                """;
        Corpus corpus = read(front + "## Why?\n\nSo.\n\n## " + heading + "\n\nSo.\n");
        assertThat(a(corpus).questions()).hasSize(role.equals("question") ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'<!-- x -->', true", "'{#x}', true", "'X.', false", "'## X?', false"})
    void aFileWithoutWordsIsNamed(String body, boolean empty) {
        Corpus corpus = read("---\ntitle: A\n---\n\n" + body + "\n");
        assertThat(problems(corpus).contains("4:1 empty-interview")).isEqualTo(empty);
    }

    @Test
    void undefinedReferencesAreNamedWhereTheyStandAndStay() {
        Corpus corpus =
                read("# A\n\nSee [tea][t], [tea][], [tea] and [b][b].\n\n> [x][y]\n\n[b]: b.md\n");
        assertThat(problems(corpus))
                .containsExactly(
                        "3:5 undefined-reference",
                        "3:15 undefined-reference",
                        "5:3 undefined-reference");
        assertThat(a(corpus).passages().findFirst().orElseThrow().text())
                .isEqualTo("See [tea][t], [tea][], [tea] and b.");
    }

    @Test
    void anAddressWithABlankIsNamed() {
        Corpus corpus =
                read(
                        """
                        # A

                        See [a plan](plans/Plan of 1990.pdf "P") and ![a kiln](../pics/Old Kiln.JPG).

                        [There](https://a.example/a b.pdf), [laughs](and goes on) and `[x](a b.md)`.
                        """);
        assertThat(problems(corpus))
                .containsExactly(
                        "3:5 unresolved-link", "3:46 unresolved-picture", "5:1 unresolved-link");
        assertThat(corpus.problems())
                .anyMatch(problem -> problem.message().endsWith("write ../pics/Old%20Kiln.JPG"));
    }

    @Test
    void aMarkWithoutItsNoteIsNamedAndStays() {
        Corpus corpus =
                read("# A\n\nThe lid[^lid] closed[^lit], `[^no]`.\n\n- so[^1]\n\n[^lid]: A.\n");
        assertThat(problems(corpus))
                .containsExactly("3:21 undefined-reference", "5:5 undefined-reference");
        assertThat(a(corpus).passages().findFirst().orElseThrow().text())
                .isEqualTo("The lid closed[^lit], [^no].");
    }
}
