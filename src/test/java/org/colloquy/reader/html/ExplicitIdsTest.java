package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplicitIdsTest {
    @TempDir Path dir = Path.of("");

    @Test
    void nameQuestionsSectionsParagraphsAndHeadingsInAnswers() {
        Corpus corpus =
                read(
                        """
                        Opening. {#opening}

                        # Cups {#cups}

                        ## Why? {#why}

                        Because *so*. {#because}

                        ### In short {#short}

                        A long paragraph whose id is on
                        a line of its own.
                        {#own-line}
                        """);
        Interview interview = corpus.interviews().get(0);
        assertThat(corpus.problems()).isEmpty();
        assertThat(List.of("opening", "cups", "why", "because", "short", "own-line"))
                .extracting(id -> interview.place(id).map(Locator::id).orElse("none"))
                .containsExactly("intro-p1", "s1", "q1", "q1-p1", "q1-p2", "q1-p3");
        assertThat(interview.passages().map(p -> p.text())).noneMatch(text -> text.contains("{#"));
        assertThat(interview.place("why")).contains(Locator.question(1));
    }

    @Test
    void mayStandBeforeTheClassesOfAWordProcessor() {
        Interview interview =
                new CorpusFolderBuilder(dir)
                        .file(
                                "interviews/a.md",
                                """
                                # Of tea {#of-tea .unnumbered}

                                ## Why? {#why .unnumbered .unlisted}

                                So. {#so .note}

                                ## What is {#x .y} here? {#here}

                                It is {#no .id} a word.
                                """)
                        .interview();
        assertThat(interview.details().title()).isEqualTo("Of tea");
        assertThat(interview.place("why")).contains(Locator.question(1));
        assertThat(interview.passages().map(p -> p.text()))
                .containsExactly("So.", "It is {#no .id} a word.");
        assertThat(interview.questions().stream().map(q -> q.heading().text()))
                .containsExactly("Why?", "What is {#x .y} here?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q1",
                "q12a",
                "q5-p2",
                "q5-p2a",
                "t17",
                "s3",
                "s3-p2",
                "intro-p1",
                "p1",
                "p3b",
                "term-x",
                "note-1",
                "terms",
                "notes",
                "cite",
                "display",
                "main",
                "intro",
                "q1-h",
                "theme-dark",
                "print",
                "print-notes",
                "place-menu",
                "size-small",
                "face-sans",
                "marks-none"
            })
    void ofThePageAreReserved(String id) {
        Corpus corpus = read("Some words.\n\nOther words. {#" + id + "}\n");
        assertThat(corpus.problems())
                .extracting(problem -> CorpusDump.problem(problem, false))
                .containsExactly("problem 7:14 error reserved-id");
        assertThat(corpus.interviews().get(0).passages().map(p -> p.text()))
                .containsExactly("Some words.", "Other words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q",
                "quiet",
                "s3x-1",
                "intro-page",
                "para-1",
                "at",
                "words",
                "size",
                "printing",
                "Q1x",
                "차",
                "a.b:c"
            })
    void ofOthersAreFree(String id) {
        Corpus corpus = read("Other words. {#" + id + "}\n");
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.interviews().get(0).place(id)).isPresent();
    }

    @Test
    void givenTwiceStayWithTheFirst() {
        Corpus corpus = read("One. {#x}\n\nTwo. {#x}\n");
        assertThat(corpus.problems())
                .extracting(problem -> CorpusDump.problem(problem, false))
                .containsExactly("problem 7:6 error duplicate-id");
        assertThat(corpus.interviews().get(0).place("x").map(Locator::id)).contains("p1");
    }

    @Test
    void areWordsInCodeAndInTheMiddle() {
        Corpus corpus = read("Write {#x} so.\n\nOr `{#y}`\n\nOr {#a b}\n");
        assertThat(corpus.interviews().get(0).passages().map(p -> p.text()))
                .containsExactly("Write {#x} so.", "Or {#y}", "Or {#a b}");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void aloneMakeNoParagraph() {
        Corpus corpus = read("One.\n\n{#alone}\n\nTwo.\n");
        assertThat(corpus.interviews().get(0).passages()).hasSize(2);
        assertThat(corpus.problems()).extracting(Problem::code).containsExactly("lost-id");
    }

    @Test
    void mayBeginAFile() {
        Corpus corpus =
                new CorpusFolderBuilder(dir).file("interviews/a.md", "{#alone}\n\nTwo.\n").read();
        assertThat(corpus.problems())
                .extracting(problem -> CorpusDump.problem(problem, false))
                .contains("problem 1:1 warning lost-id");
    }

    @Test
    void areQuicklyFoundToBeAbsent() {
        assertThat(read("a" + " ".repeat(300_000) + "b\n").interviews()).hasSize(1);
    }

    private Corpus read(String body) {
        return new CorpusFolderBuilder(dir)
                .file("interviews/a.md", "---\ntitle: A\n---\n\n" + body)
                .read();
    }
}
