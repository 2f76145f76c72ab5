package org.colloquy.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.serve.replica.EditionBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes what any number of servers start from. */
@Command(
        name = "build",
        description = "Reads the corpus in DIR and makes what replicas start from.",
        footer = {
            "",
            "  colloquy build interviews --to cache",
            "  colloquy build interviews --to tuesday --after monday",
            "  colloquy serve interviews --cache cache --read-only --port 8081",
            "",
            "CACHE is replaced as a whole once everything is made. It must be empty or an",
            "earlier build, of which all that has not changed is used again. Drafts are",
            "left out. If the corpus has errors, the rest is still built, and the exit",
            "status is 1."
        })
public final class BuildCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    private final Console console;
    private final Clock clock;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(
            names = "--to",
            paramLabel = "CACHE",
            required = true,
            description = "The folder to make.")
    private Path to;

    @Option(
            names = "--after",
            paramLabel = "CACHE",
            description =
                    "The build that is served now: what its open pages still fetch is kept (default: the one at --to).")
    private @Nullable Path after;

    /**
     * Creates the command.
     *
     * @param clock says when it is, by which drafts go out
     */
    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public BuildCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CorpusFolder.require(dir.folder());
        EditionBuild build = new EditionBuild(dir.folder(), to, after, ZonedDateTime.now(clock));
        build.check();
        EditionBuild.BuildOutcome made = build.make(console);
        Corpus read = made.read();
        console.out()
                .printf(
                        "Built edition %s, %,d interviews, in %s: %,d files, %,.1f MB%n",
                        made.shown().edition(),
                        made.shown().interviews().size(),
                        to,
                        made.files(),
                        made.bytes() / MEGABYTE);
        LeftOutDrafts.of(read).ifPresent(console.out()::println);
        return ExitCode.of(!read.hasErrors()).code();
    }
}
