package org.colloquy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.text.word.NearWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
            return e instanceof MissingParameterException missing ? lack(missing) : e.getMessage();
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

    /** Says what a call lacks, and what that is for where it is one thing. */
    private static String lack(MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        String names = missing.stream().map(CallFault::name).collect(Collectors.joining(" and "));
        String purpose = missing.size() == 1 ? purpose(missing.get(0)) : "";
        return "%s %s missing%s".formatted(names, missing.size() == 1 ? "is" : "are", purpose);
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }

    /** Returns the first half of a sentence that describes an argument. */
    private static String purpose(ArgSpec missing) {
        String said = String.join(" ", missing.description()).replaceFirst("[;.] .*|[;.]$", "");
        return said.isEmpty()
                ? ""
                : ": " + said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private static boolean isOption(String given) {
        return given.startsWith("-") && given.length() > 1;
    }
}
