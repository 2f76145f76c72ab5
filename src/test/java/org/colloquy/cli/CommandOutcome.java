package org.colloquy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;

/** Outcome of a command that a test ran as a user does. */
public record CommandOutcome(int status, String out, String err) {
    /** Runs a command with its words. */
    public static CommandOutcome of(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                Colloquy.run(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        words);
        return new CommandOutcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs a command with its first words and those that come after them. */
    public static CommandOutcome of(List<String> first, String... more) {
        return of(Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
