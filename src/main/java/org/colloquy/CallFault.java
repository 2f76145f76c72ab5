package org.colloquy;

import org.colloquy.text.NearWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Fault in the words of a call. */
final class CallFault {
    private CallFault() {}

    /** Returns what is wrong, in words that one need not know the library for. */
    static @Nullable String told(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return e.getMessage();
        }
        CommandLine command = e.getCommandLine();
        String given = unmatched.getUnmatched().get(0);
        if (given.startsWith("-") && given.length() > 1) {
            String name = given.replaceFirst("=.*", "");
            return "there is no option \"%s\"%s"
                    .formatted(
                            name,
                            NearWords.hint(
                                    name, command.getCommandSpec().optionsMap().keySet().stream()));
        }
        return command.getParent() == null
                ? "there is no command \"%s\"%s"
                        .formatted(
                                given,
                                NearWords.hint(given, command.getSubcommands().keySet().stream()))
                : "there is one argument too many: \"%s\"; what has blanks must be in quotes"
                        .formatted(given);
    }
}
