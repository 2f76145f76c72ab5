package org.colloquy.reader.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.QuestionEntry;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor's file of questions says, and what is wrong in it. */
class QuestionsReaderTest {
    @TempDir Path dir = Path.of("");

    private Corpus read(String questions) {
        return new CorpusFolderBuilder(dir)
                .file("questions.md", questions)
                .file("interviews/a.md", "# A\n\n## Why tea?\n\nIt warms.\n\n## Topics\n\nTwo.\n")
                .file("interviews/b.md", "# B\n\n**Ada:** Why?\n\n**Ben:** So.\n\n**Ada:** No.\n")
                .file("x.png", "X")
                .read();
    }

    private static List<String> problems(Corpus corpus) {
        return corpus.problems().stream()
                .map(
                        problem ->
                                CorpusDump.problem(problem, true)
                                        .replace("problem questions.md ", ""))
                .toList();
    }

    @Test
    void anEntryHasWordsAndListsOfWhatBelongsToItAndWhatDoesNot() {
        Corpus corpus =
                read(
                        """
                        Not of any question.

                        ## Why *tea*? {#tea}

                        Some say so.

                        - [first](interviews/a.md#q1)
                        - Why tea?
                        - both of [this](interviews/b.md#t1) and [that](interviews/b.md#t2)

                        ### NOT

                        - [no](interviews/b.md#t3)
                        - Why no tea?

                        > Quoted.

                        ### Besides

                        1. Why tea?

                        ## Why cups?
                        """);
        assertThat(problems(corpus)).isEmpty();
        assertThat(corpus.questionEntries()).hasSize(2);
        QuestionEntry tea = corpus.questionEntries().get(0);
        assertThat(tea.id()).isEqualTo("tea");
        assertThat(tea.name()).isEqualTo("Why tea?");
        assertThat(tea.text())
                .extracting(block -> block.prose().text())
                .containsExactly("Some say so.", "Quoted.");
        assertThat(tea.joined())
                .isEqualTo(
                        new QuestionEntry.NamedQuestions(
                                List.of(place("a", "q1"), place("b", "t1"), place("b", "t2")),
                                List.of("Why tea?", "Why tea?")));
        assertThat(tea.apart())
                .isEqualTo(
                        new QuestionEntry.NamedQuestions(
                                List.of(place("b", "t3")), List.of("Why no tea?")));
        QuestionEntry cups = corpus.questionEntries().get(1);
        assertThat(cups.id()).isNull();
        assertThat(cups.joined()).isEqualTo(new QuestionEntry.NamedQuestions(List.of(), List.of()));
    }

    private static LinkTarget.PassageTarget place(String slug, String fragment) {
        return new LinkTarget.PassageTarget(slug, fragment);
    }

    /** An entry of which one thing is wrong; a line end is written as a slash that stands alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "## X / - [a](interviews/a.md#q1)      | ",
                "## X / - [a](interviews/a.md#s1)      | 3:3 warning not-a-question",
                "## X / - [a](interviews/a.md#q9)      | 3:3 warning unresolved-link",
                "## X / - [a](interviews/a.md)         | 3:3 warning not-a-question",
                "## X / - [a](interviews/c.md#q1)      | 3:3 warning unresolved-link",
                "## X / - [a](https://tea.example/)    | 3:3 warning not-a-question",
                "## X / - see [a](x.png)               | 3:7 warning not-a-question",
                "## X / - [a](javascript:x)            | 3:3 warning unsafe-link",
                "## X / - Why tea?                     | ",
                "## X / - Why pots?                    | 3:1 warning unused-wording",
                "## X / ### Not / - Why pots?          | ",
                "## X / -                              | ",
                "## {#x} / - Why tea?                  | 1:1 warning empty-heading",
                "## X {#a/b}                           | 1:1 error bad-id",
                "## X {#x} / ## Y {#x}                 | 3:1 error duplicate-id",
                "## X {match=exact}                    | 1:1 warning unknown-attribute"
            })
    void whatIsWrongIsNamedWithItsPlace(String questions, String problem) {
        Corpus corpus = read(questions.replace(" / ", "\n\n") + "\n");
        assertThat(problems(corpus)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void anIdThatCannotBeIsNone() {
        assertThat(read("## X {#a/b}\n\n## Y {#y}\n\n## Z {#y}\n").questionEntries())
                .extracting(QuestionEntry::id)
                .containsExactly(null, "y", null);
    }

    @Test
    void aFileThatIsNestedTooDeeplySaysNothing() {
        Corpus corpus = read("## X\n\n" + "> ".repeat(120) + "Deep.\n");
        assertThat(corpus.questionEntries()).isEmpty();
        assertThat(problems(corpus)).containsExactly("1:1 error bad-questions");
    }

    @Test
    void placesBelowFrontMatterAreThoseOfTheFile() {
        assertThat(problems(read("---\nby: me\n---\n\n## X {#}\n\n- Why pots?\n")))
                .containsExactly("5:1 warning unknown-attribute", "7:1 warning unused-wording");
    }
}
