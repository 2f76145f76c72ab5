package org.colloquy.console;

import java.io.PrintStream;
import java.util.Collection;
import org.colloquy.model.Problem;

/**
 * Problems in few lines, gravest first. No error is ever hidden: each stands there in full. Of
 * warnings and notes each group has a line, and each code the message of its first.
 */
public final class ProblemDigest {
    private ProblemDigest() {}

    /** Prints the digest; returns whether there is more than it says. */
    public static boolean print(Collection<Problem> problems, PrintStream out) {
        String told = "";
        boolean more = false;
        for (ProblemGroup group : ProblemGroups.of(problems)) {
            boolean isError = group.first().isError();
            if (group.isSingle() && !isError) {
                out.println(ProblemPrinter.line(group.first()));
                more |= !group.first().sourceLine().isBlank();
            } else if (!group.isSingle()) {
                out.println(ProblemPrinter.visible(group.line()));
            }
            if (isError) {
                ProblemPrinter.print(group.problems(), out);
            } else if (!group.isSingle()) {
                if (!told.equals(group.code())) {
                    out.println("    " + ProblemPrinter.visible(group.first().message()));
                }
                more = true;
            }
            told = group.code();
        }
        return more;
    }
}
