package org.colloquy.cli.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.console.Console;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.console.UsageException;
import org.colloquy.importer.ImportResult;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.InputFile;
import org.colloquy.importer.InputFiles;
import org.colloquy.importer.TranscriptImporter;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns other transcripts into Markdown. */
@Command(
        name = "import",
        description = "Turns transcripts of other kinds into Markdown that \"check\" accepts.",
        footer = {
            "",
            "Reads Word (.docx), OpenDocument (.odt), plain text, text with hanging",
            "indents, WebVTT, SRT, CSV (timestamp,speaker,words), HTML, JSON of Whisper,",
            "WhisperX and Podcasting 2.0, and OHMS XML. Times go into NAME.times beside",
            "NAME.md. For each file it says, line by line, what was guessed and left out;",
            "of several files a table says what to look at. All files are tried.",
            "Exit status: 0 all were written; 1 a file has no transcript that can be read;",
            "2 the command is wrong, or a file exists and --force is not given.",
            "",
            "  colloquy import talk.vtt --to interviews",
            "  colloquy import from-word/ --to interviews --force"
        })
public final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The transcripts; folders or archives (.zip) of them, too.")
    private List<Path> files = List.of();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; it is created if it does not exist.")
    private Path to;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Option(
            names = "--changes",
            paramLabel = "accept|reject",
            converter = ChangeChoiceConverter.class,
            description = {
                "What becomes of tracked changes in a document: all are accepted, or all are rejected;",
                "each is named. Without it a document that has some is not imported."
            })
    private ChangeChoice changes = ChangeChoice.ASK;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        makeFolder();
        TranscriptImporter intake = new TranscriptImporter(to, force, changes);
        List<ImportOutcome> outcomes = new ArrayList<>();
        GuessTable table = new GuessTable(new UsageMessageSpec().autoWidth(true).width());
        try (InputFiles input = new InputFiles(files)) {
            ProblemPrinter.print(input.problems(), console.out());
            input.problems().stream()
                    .filter(Problem::isError)
                    .forEach(problem -> outcomes.add(ImportOutcome.NO_TRANSCRIPT));
            for (InputFile file : input.files()) {
                ImportResult imported = intake.take(file);
                ProblemPrinter.print(imported.problems(), console.out());
                outcomes.add(imported.outcome());
                table.add(file.shown(), imported.interview());
            }
            if (input.files().size() > 1) {
                console.out().println();
                table.print(console.out());
                console.out().println();
            }
        }
        long written = outcomes.stream().filter(o -> o == ImportOutcome.WRITTEN).count();
        console.out().printf("%d of %d files written to %s%n", written, outcomes.size(), to);
        return ImportExit.of(outcomes);
    }

    private void makeFolder() {
        try {
            Files.createDirectories(to);
        } catch (IOException e) {
            throw new UsageException("the folder \"" + to + "\" cannot be made");
        }
        if (!Files.isWritable(to)) {
            throw new UsageException("the folder \"" + to + "\" cannot be written to");
        }
    }
}
