package org.colloquy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.cli.anchors.AnchorsCommand;
import org.colloquy.cli.house.HouseTemplate;
import org.colloquy.console.Console;
import org.colloquy.console.ExitCode;
import org.colloquy.console.ShellWord;
import org.colloquy.console.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small house that is a tutorial. */
@Command(
        name = "new",
        description = "Makes a small house of interviews in DIR, which explains itself.",
        footer = {
            "",
            "It has two invented interviews, a glossary, people, a page of its own, settings",
            "with every key explained, and what checks and publishes it on GitHub, GitLab,",
            "Forgejo or Netlify. DIR is made, or must be empty but for the folder .git.",
            "",
            "  colloquy new house",
            "  colloquy serve house"
        })
public final class NewCommand implements Callable<Integer> {
    private static final String GIT = ".git";

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path dir;

    @Option(
            names = "--cms",
            description =
                    "Add what describes the house to Sveltia CMS or Decap CMS, with which colleagues write in a browser.")
    private boolean cms;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public NewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        requireEmpty();
        try {
            HouseTemplate.writeCorpus(dir);
            HouseTemplate.writePublishing(dir, version());
            if (cms) {
                HouseTemplate.writeEditor(dir);
            }
        } catch (IOException e) {
            throw new UsageException("new: " + dir + " cannot be written: " + e.getMessage());
        }
        recordAnchors();
        console.out().println("Made a house in " + dir + ". To see it:");
        console.out().println("  colloquy serve " + ShellWord.of(dir.toString()));
        return ExitCode.FINE.code();
    }

    private void requireEmpty() {
        if (!Files.exists(dir)) {
            return;
        }
        if (!Files.isDirectory(dir)) {
            throw new UsageException("new: " + dir + " is not a folder");
        }
        try (Stream<Path> entries = Files.list(dir)) {
            Optional<String> first =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.equals(GIT))
                            .sorted()
                            .findFirst();
            if (first.isPresent()) {
                throw new UsageException("new: " + dir + " is not empty: it holds " + first.get());
            }
        } catch (IOException e) {
            throw new UsageException("new: " + dir + " cannot be read: " + e.getMessage());
        }
    }

    private void recordAnchors() {
        PrintStream none =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console quiet = new Console(none, none);
        CommandLine anchors = new CommandLine(new AnchorsCommand(quiet, clock));
        anchors.setErr(new PrintWriter(none, false, StandardCharsets.UTF_8));
        if (anchors.execute(dir.toString(), "--update") != ExitCode.FINE.code()) {
            throw new UsageException("new: the anchors in " + dir + " could not be recorded");
        }
    }

    /** Returns the version of the program; that of what is not packed has no name. */
    private static String version() {
        return Optional.ofNullable(NewCommand.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }
}
