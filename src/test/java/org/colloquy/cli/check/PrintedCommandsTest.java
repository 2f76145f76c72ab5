package org.colloquy.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the commands which messages name run as they are printed. */
class PrintedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("\"colloquy ([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String FIRST =
            """
            ## Why?

            The harbour froze in the second winter, and nobody went out at all.

            ## Who?

            The keeper of the lock had seen it before, and said so to everyone.
            """;

    @TempDir private Path dir;

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private List<String> printed(Path folder) {
        Matcher commands =
                COMMAND.matcher(
                        CommandOutcome.of(List.of("check", folder.toString(), "--all")).out());
        return commands.results().map((MatchResult one) -> one.group(1)).distinct().toList();
    }

    @Test
    void theyNameTheFolderAndRun() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("my talks"));
        Files.writeString(folder.resolve("a.md"), FIRST);
        List<String> all = new ArrayList<>(run(folder));
        Files.writeString(
                folder.resolve("a.md"), FIRST + "\n## And?\n\nNothing more came of that.\n");
        all.addAll(run(folder));
        Files.writeString(folder.resolve("a.md"), FIRST.substring(0, FIRST.indexOf("## Who?")));
        all.addAll(run(folder));
        assertThat(all)
                .anyMatch(command -> command.contains("--update"))
                .anyMatch(command -> command.contains("--withdraw"))
                .allMatch(command -> command.contains("my talks"));
        assertThat(printed(folder)).isEmpty();
    }

    /** Runs the first that is printed, then the first that is printed after that. */
    private List<String> run(Path folder) {
        List<String> run = new ArrayList<>();
        for (List<String> left = printed(folder); !left.isEmpty(); left = printed(folder)) {
            String command = left.get(0);
            assertThat(run).as("it has not settled anything").doesNotContain(command);
            assertThat(CommandOutcome.of(words(command)).status()).as(command).isNotEqualTo(2);
            run.add(command);
        }
        return run;
    }
}
