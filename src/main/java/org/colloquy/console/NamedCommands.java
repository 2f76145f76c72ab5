package org.colloquy.console;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem;

/** Commands that problems name, made such that they can be called as they are printed. */
public final class NamedCommands {
    private static final Pattern COMMAND = Pattern.compile("\"colloquy (anchors|check)(?= --|\")");

    private NamedCommands() {}

    /** Returns problems of a folder, in whose messages commands name the folder. */
    public static List<Problem> in(List<Problem> problems, Path folder) {
        String named = "\"colloquy $1 " + Matcher.quoteReplacement(ShellWord.of(folder.toString()));
        return problems.stream()
                .map(one -> one.as(one.code(), COMMAND.matcher(one.message()).replaceAll(named)))
                .toList();
    }
}
