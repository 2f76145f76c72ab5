package org.colloquy.console;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;

/** Prints problems for people: place, severity, code, message; the source line; a caret. */
public final class ProblemPrinter {
    private static final int MAX_COLUMNS = 200;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069&&[^\\t]]");

    private ProblemPrinter() {}

    public static void print(List<Problem> problems, PrintStream out) {
        problems.forEach(problem -> print(problem, out));
    }

    private static void print(Problem problem, PrintStream out) {
        out.print(full(problem));
    }

    /** Returns a problem with its source line and a caret, each with a line end. */
    public static String full(Problem problem) {
        StringBuilder text = new StringBuilder(line(problem)).append(System.lineSeparator());
        if (!problem.sourceLine().isBlank()) {
            int[] line = problem.sourceLine().codePoints().toArray();
            int caret = Math.min(problem.column() - 1, line.length);
            int from = caret < MAX_COLUMNS ? 0 : caret - MAX_COLUMNS / 2;
            int to = Math.min(line.length, from + MAX_COLUMNS);
            text.append(visible(new String(line, from, to - from))).append(System.lineSeparator());
            text.append(blank(line, from, caret)).append('^').append(System.lineSeparator());
        }
        return text.toString();
    }

    /** Returns a problem in one line: place, severity, code and message. */
    public static String line(Problem problem) {
        return "%s:%d:%d: %s: %s: %s"
                .formatted(
                        visible(problem.file()),
                        problem.line(),
                        problem.column(),
                        problem.severity().word(),
                        problem.code(),
                        visible(problem.message()));
    }

    /**
     * Returns a text in which a mark stands for each sign that would end the line, command the
     * terminal or turn the writing round.
     */
    public static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }

    /** Tabs stay tabs, so that the caret stands where the eye looks for it. */
    private static String blank(int[] line, int from, int to) {
        StringBuilder blank = new StringBuilder();
        for (int i = from; i < to; i++) {
            blank.append(line[i] == '\t' ? '\t' : ' ');
        }
        return blank.toString();
    }

    /** Returns {@code 1 error, 2 warnings, 3 notes}; {@code no problems} if there are none. */
    public static String summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "no problems";
        }
        StringBuilder summary = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = problems.stream().filter(p -> p.severity() == severity).count();
            if (count > 0) {
                summary.append(summary.isEmpty() ? "" : ", ");
                summary.append(count).append(' ').append(severity.word());
                summary.append(count == 1 ? "" : "s");
            }
        }
        return summary.toString();
    }
}
