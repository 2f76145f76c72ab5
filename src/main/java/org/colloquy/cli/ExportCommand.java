package org.colloquy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.ProgressLine;
import org.colloquy.console.UsageException;
import org.colloquy.export.ExportException;
import org.colloquy.export.SiteExport;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.serve.LiveCorpus;
import org.colloquy.site.SiteFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus and writes the whole site as files. */
@Command(
        name = "export",
        description = "Reads the corpus in DIR and writes the whole site as files.",
        footer = {
            "",
            "  colloquy export interviews --to site",
            "  colloquy export interviews --to site --base-url https://interviews.example/",
            "",
            "OUT is replaced as a whole once everything is written. It must be empty or an",
            "earlier export. Files that have not changed keep their time. Drafts are left",
            "out. If the corpus has errors, the site is still written, and the exit status",
            "is 1."
        })
public final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(
            names = "--to",
            paramLabel = "OUT",
            required = true,
            description = "The folder to write to.")
    private Path out;

    @Mixin private BaseUrlOption baseUrl = new BaseUrlOption();

    @SuppressWarnings("NullAway.Init")
    public // picocli sets the fields
    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CorpusFolder.require(dir.folder());
        String base = baseUrl.url();
        try {
            SiteExport.check(out, dir.folder());
            LiveCorpus reading = new LiveCorpus(dir.folder(), base, true, console);
            Corpus corpus = reading.read();
            tell(write(corpus.withoutDrafts()));
            LeftOutDrafts.of(corpus).ifPresent(console.out()::println);
            return corpus.hasErrors() ? ExitCode.CORPUS_HAS_ERRORS.code() : ExitCode.FINE.code();
        } catch (ExportException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private SiteExport.ExportOutcome write(Corpus corpus) {
        try (ProgressLine progress = new ProgressLine(console.err())) {
            return SiteExport.write(new SiteFiles(corpus), out, dir.folder(), progress::files);
        }
    }

    private void tell(SiteExport.ExportOutcome outcome) {
        outcome.alike()
                .ifPresent(
                        two ->
                                console.err()
                                        .printf(
                                                "colloquy: %s are one file on systems that ignore capitals%n",
                                                two));
        console.out()
                .printf(
                        "Exported %,d files to %s: %,d new or changed, %,d removed%n",
                        outcome.files(), out, outcome.changed(), outcome.removed());
    }
}
