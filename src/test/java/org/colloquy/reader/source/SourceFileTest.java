package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An offset is told as line and column, with the line that it is in. */
class SourceFileTest {
    private final List<Problem> problems = new ArrayList<>();

    private Problem report(String text, int offset) {
        SourceFile source = new SourceFile("a.md", text, problems);
        source.report(Severity.NOTE, "x", offset, "X.");
        assertThat(source.problems()).isSameAs(problems);
        return problems.get(problems.size() - 1);
    }

    /** A line end is written as a slash; columns count whole characters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tea/cup   |  0 | 1:1 tea",
                "tea/cup   |  2 | 1:3 tea",
                "tea/cup   |  3 | 1:4 tea",
                "tea/cup   |  4 | 2:1 cup",
                "tea/cup   |  7 | 2:4 cup",
                "tea/cup   | 99 | 2:4 cup",
                "tea/cup   | -9 | 1:1 tea",
                "/tea/     |  0 | 1:1",
                "/tea/     |  1 | 2:1 tea",
                "/tea/     |  5 | 3:1",
                "//tea     |  1 | 2:1",
                "🍵 tea    |  3 | 1:3 🍵 tea",
                "🍵/🍵tea  |  5 | 2:2 🍵tea"
            })
    void isTheLineAndColumnOfAnOffset(String text, int offset, String place) {
        Problem problem = report(text.replace('/', '\n'), offset);
        assertThat((problem.line() + ":" + problem.column() + " " + problem.sourceLine()).strip())
                .isEqualTo(place);
    }

    @Test
    void ofALongLineTheBeginningIsShown() {
        assertThat(report("x\n" + "y".repeat(2000), 3).sourceLine()).hasSize(2000);
        assertThat(report("x\n" + "y".repeat(2001) + "\nz", 3).sourceLine())
                .isEqualTo("y".repeat(2000));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(report("", 0)).extracting(Problem::line, Problem::column).containsExactly(1, 1);
    }
}
