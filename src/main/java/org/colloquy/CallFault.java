package org.colloquy;

import java.util.Optional;
import org.colloquy.text.word.NearWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Fault in the words of a call. */
final class CallFault {
    private CallFault() {}

    /** Returns what is wrong, in words that one need not know the library for. */
    static @Nullable String told(ParameterException e) {
        CommandLine command = e.getCommandLine();
        Optional<String> unknown =
                e instanceof UnmatchedArgumentException unmatched
                        ? Optional.of(unmatched.getUnmatched().get(0))
                        : misspelt(e);
        if (unknown.isEmpty()) {
            return e.getMessage();
        }
        String given = unknown.get();
        if (isOption(given)) {
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

    /**
     * Names the misspelt option of a call that lacks a required one, which may be the one that was
     * meant.
     */
    private static Optional<String> misspelt(ParameterException e) {
        return e instanceof MissingParameterException
                ? e.getCommandLine().getUnmatchedArguments().stream()
                        .filter(CallFault::isOption)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOption(String given) {
        return given.startsWith("-") && given.length() > 1;
    }
}
