package org.colloquy.cli.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.console.Console;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.importer.CaptionAligner;
import org.colloquy.importer.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an interview the times of captions. */
@Command(
        name = "align",
        description = "Gives a clean interview the times of rough captions of its recording.",
        footer = {
            "",
            "Compares the words, writes TEXT.times beside TEXT.md, and says how many words",
            "have a time, how many of these are estimated, and what of the captions is not",
            "in the text. The captions may be WebVTT, SRT, CSV with times, JSON of Whisper,",
            "WhisperX or Podcasting 2.0, or OHMS XML. The interview is not changed. Exit",
            "status: 0 written; 1 the captions cannot be read, or are of something else;",
            "2 the command is wrong, or TEXT.times exists and --force is not given.",
            "",
            "  colloquy align interviews/talk.md talk.vtt"
        })
public final class AlignCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "TEXT.md", description = "The interview.")
    private Path text = Path.of("");

    @Parameters(index = "1", paramLabel = "CAPTIONS", description = "The file with the times.")
    private Path captions = Path.of("");

    @Option(names = "--force", description = "Replace the times that are there.")
    private boolean force;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImportResult aligned = new CaptionAligner(force).align(text, captions);
        ProblemPrinter.print(aligned.problems(), console.out());
        return ImportExit.of(List.of(aligned.outcome()));
    }
}
