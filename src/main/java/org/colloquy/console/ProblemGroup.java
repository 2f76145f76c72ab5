package org.colloquy.console;

import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;

/**
 * Problems of one severity and code in one folder.
 *
 * @param folder what holds them all, relative to the corpus; empty for the corpus itself
 * @param problems at least one, in the order of their places
 */
record ProblemGroup(String folder, List<Problem> problems) {
    ProblemGroup {
        problems = List.copyOf(problems);
    }

    Problem first() {
        return problems.get(0);
    }

    Severity severity() {
        return first().severity();
    }

    String code() {
        return first().code();
    }

    boolean isSingle() {
        return problems.size() == 1;
    }

    /** Returns the group in a line: what, in how many files of which folder, and where first. */
    String line() {
        long files = problems.stream().map(Problem::file).distinct().count();
        return "%s: %s: %s in %s%s, first at %s:%d:%d"
                .formatted(
                        severity().word(),
                        code(),
                        ProblemWording.several(code(), problems.size()),
                        ProblemWording.files(files),
                        folder.isEmpty() || files == 1 ? "" : " of " + folder,
                        first().file(),
                        first().line(),
                        first().column());
    }
}
