package org.colloquy.cli.report;

import java.util.Collection;
import java.util.stream.Collectors;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.model.Problem;

/**
 * Problems as workflow commands, which GitHub shows at the lines of a change: {@code ::warning
 * file=…,line=…,col=…,title=CODE::MESSAGE}.
 *
 * <p>Signs that end a command or a property are written as GitHub's own toolkit writes them.
 */
public final class GithubAnnotations {
    private GithubAnnotations() {}

    /** Returns a line for each problem, gravest first. */
    public static String of(Collection<Problem> problems, CalledFolder folder) {
        return problems.stream()
                .sorted(SarifLog.GRAVEST_FIRST)
                .map(problem -> line(problem, folder) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Problem problem, CalledFolder folder) {
        String place =
                SarifLog.isOfAll(problem)
                        ? ""
                        : "file=%s,line=%d,col=%d,"
                                .formatted(
                                        property(folder.path(problem.file())),
                                        problem.line(),
                                        problem.column());
        return "::%s %stitle=%s::%s"
                .formatted(
                        command(problem), place, property(problem.code()), data(problem.message()));
    }

    private static String command(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        String escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return ProblemPrinter.visible(escaped);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
