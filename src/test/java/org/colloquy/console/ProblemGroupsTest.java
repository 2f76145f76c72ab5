package org.colloquy.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.Test;

/** How many problems become few lines. */
class ProblemGroupsTest {

    private static Problem problem(Severity severity, String code, String file, int line) {
        return new Problem(severity, code, file, line, 1, "m", "source");
    }

    private static List<String> lines(Stream<Problem> problems) {
        return ProblemGroups.of(problems.toList()).stream().map(ProblemGroup::line).toList();
    }

    @Test
    void theGravestComesFirstAndWhatMayBeMisreadBeforeWhatIsMissing() {
        Stream<Problem> problems =
                Stream.of(
                        problem(Severity.NOTE, "no-anchors", ".", 1),
                        problem(Severity.WARNING, "zebra", "a.md", 1),
                        problem(Severity.WARNING, "unresolved-picture", "a.md", 1),
                        problem(Severity.WARNING, "perhaps-misread", "b.md", 1),
                        problem(Severity.ERROR, "bad-value", "z.md", 1));
        assertThat(ProblemGroups.of(problems.toList()))
                .extracting(ProblemGroup::code)
                .containsExactly(
                        "bad-value",
                        "perhaps-misread",
                        "unresolved-picture",
                        "zebra",
                        "no-anchors");
    }

    @Test
    void eachFolderHasItsGroupWhereTheyAreFew() {
        Stream<Problem> problems =
                Stream.of("a/x/1.md", "a/x/2.md", "a/y/3.md", "a/y/3.md", "4.md", "4.md")
                        .map(file -> problem(Severity.WARNING, "unresolved-picture", file, 2));
        assertThat(lines(problems))
                .containsExactly(
                        "warning: unresolved-picture: 2 missing pictures in one file, first at 4.md:2:1",
                        "warning: unresolved-picture: 2 missing pictures in 2 files of a/x, first at a/x/1.md:2:1",
                        "warning: unresolved-picture: 2 missing pictures in one file, first at a/y/3.md:2:1");
    }

    @Test
    void manyFoldersAreOneGroup() {
        Stream<Problem> problems =
                IntStream.range(0, 1200)
                        .mapToObj(i -> problem(Severity.NOTE, "own", "a/b%d/c.md".formatted(i), 1));
        assertThat(lines(problems))
                .containsExactly(
                        "note: own: 1,200 problems `own` in 1,200 files of a, first at a/b0/c.md:1:1");
    }

    @Test
    void manyCodesInManyFoldersHaveALineEach() {
        Stream<Problem> problems =
                IntStream.range(0, 100)
                        .mapToObj(
                                i ->
                                        problem(
                                                Severity.NOTE,
                                                "code-" + i % 25,
                                                "a%d/c.md".formatted(i / 25),
                                                1));
        assertThat(lines(problems)).hasSize(25);
    }

    @Test
    void twoOfAKindAndFewMisreadingsAreNamedOneByOne() {
        Stream<Problem> problems =
                IntStream.range(0, 24)
                        .mapToObj(
                                i ->
                                        problem(
                                                Severity.WARNING,
                                                List.of("perhaps-misread", "own").get(i % 2),
                                                "a.md",
                                                i + 1));
        List<Problem> all = problems.toList();
        assertThat(ProblemGroups.of(all)).hasSize(2);
        assertThat(ProblemGroups.of(all.subList(0, 20))).hasSize(11);
        assertThat(ProblemGroups.of(all.subList(0, 4))).hasSize(4);
    }

    @Test
    void noProblemsAreNoGroups() {
        assertThat(ProblemGroups.of(List.of())).isEmpty();
    }
}
