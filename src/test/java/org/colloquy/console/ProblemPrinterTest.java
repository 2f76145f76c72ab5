package org.colloquy.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.Test;

/** How problems stand in the terminal. */
class ProblemPrinterTest {

    private static String printed(Problem problem) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemPrinter.print(List.of(problem), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noFileCommandsTheTerminal() {
        String hostile = "a\u001B]0;title\u0007\u001B[2J\nb.md:1:1: error: forged\u202Ec\u2066";
        Problem problem =
                new Problem(Severity.ERROR, "bad-value", hostile, 1, 2, hostile, "x" + hostile);
        String printed = printed(problem);
        assertThat(printed.lines()).hasSizeLessThanOrEqualTo(3);
        assertThat(printed.replace(System.lineSeparator(), ""))
                .doesNotContainPattern("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]");
    }

    @Test
    void theCaretStandsBelowThePlace() {
        Problem problem = new Problem(Severity.NOTE, "x", "a.md", 1, 3, "m", "\tab\tc");
        assertThat(printed(problem).lines()).contains("\tab\tc", "\t ^");
    }
}
