package org.colloquy.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.build.BuildCache;
import org.colloquy.cli.option.BaseUrlOption;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.ProgressLine;
import org.colloquy.console.UsageException;
import org.colloquy.export.ExportException;
import org.colloquy.export.ExportFolder;
import org.colloquy.export.PdfBatch;
import org.colloquy.export.SiteExport;
import org.colloquy.export.pdf.ChromiumProgram;
import org.colloquy.export.pdf.PdfPress;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.serve.CacheDirectory;
import org.colloquy.serve.ClassCacheStart;
import org.colloquy.serve.LiveCorpus;
import org.colloquy.serve.ReadingCache;
import org.colloquy.site.SiteFiles;
import org.jspecify.annotations.Nullable;
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
            "  colloquy export interviews --to site --pdf --edition book.yaml",
            "  colloquy export interviews --to site --watch",
            "",
            "OUT must be empty or an earlier export. What has not changed since is neither",
            "made nor written again, and keeps its time; with --pdf all is made. Drafts are",
            "left out. If the corpus has errors, or a PDF cannot be made, the rest is still",
            "written, and the exit status is 1."
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

    @Mixin private PdfOptions pdf = new PdfOptions();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder for what was read and exported (default: the user's cache folder).")
    private @Nullable Path cache;

    @Option(
            names = "--watch",
            description = "Go on, and export again what each edit changes, until stopped.")
    private boolean watch;

    @Mixin private AnthologyOption anthologies = new AnthologyOption();

    /** The site that was exported last, held since the cache remembers what somebody holds. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable SiteFiles last;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CorpusFolder.require(dir.folder());
        String base = baseUrl.url();
        if (watch && pdf.isWanted()) {
            throw new UsageException(
                    "--watch and --pdf: all PDF files are made each time, so give --pdf in a call of its own");
        }
        Optional<ChromiumProgram> browser = pdf.browser();
        anthologies.check();
        SiteFiles.prepareAssets();
        ClassCacheStart.besideLongWork();
        try {
            return watch ? follow(base) : once(base, browser);
        } catch (ExportException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private int once(@Nullable String base, Optional<ChromiumProgram> browser) {
        Path memories = browser.isPresent() ? null : memories();
        try (ExportFolder folder = ExportFolder.open(out, dir.folder(), memories);
                BuildCache built = ReadingCache.of(cache, dir.folder())) {
            Corpus corpus = corpus(base, built).read();
            SiteExport.ExportOutcome outcome =
                    write(folder, corpus.withoutDrafts(), browser, built);
            tell(corpus, outcome);
            return ExitCode.of(!corpus.hasErrors() && outcome.unprinted().isEmpty()).code();
        }
    }

    /** Exports until the program is stopped. */
    private int follow(@Nullable String base) {
        Path memories = memories();
        // What cannot become an export is refused before anything is read.
        ExportFolder.open(out, dir.folder(), memories).close();
        BuildCache built = ReadingCache.of(cache, dir.folder());
        Runtime.getRuntime().addShutdownHook(new Thread(built::close, "build-cache-end"));
        try {
            new ExportFollower(
                            dir.folder(),
                            anthologies.files(),
                            corpus(base, built),
                            corpus -> again(corpus, memories, built),
                            console)
                    .run();
        } finally {
            built.close();
        }
        return ExitCode.FINE.code();
    }

    private void again(Corpus corpus, Path memories, BuildCache built) {
        try (ExportFolder folder = ExportFolder.open(out, dir.folder(), memories)) {
            tell(corpus, write(folder, corpus.withoutDrafts(), Optional.empty(), built));
        }
    }

    private LiveCorpus corpus(@Nullable String base, BuildCache built) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new LiveCorpus(dir.folder(), base, true, console, () -> built, clock);
    }

    private Path memories() {
        return CacheDirectory.of(cache, dir.folder(), "exports");
    }

    private void tell(Corpus corpus, SiteExport.ExportOutcome outcome) {
        new ExportReport(console, out).print(outcome);
        LeftOutDrafts.of(corpus).ifPresent(console.out()::println);
        console.out().flush();
    }

    private SiteExport.ExportOutcome write(
            ExportFolder folder,
            Corpus corpus,
            Optional<ChromiumProgram> browser,
            BuildCache built) {
        Map<String, Anthology> chosen = anthologies.read(corpus, console);
        try (ProgressLine progress = new ProgressLine(console.err())) {
            SiteExport.Watcher watcher = progress::files;
            if (browser.isEmpty()) {
                SiteFiles files = new SiteFiles(corpus, chosen, built);
                last = files;
                return SiteExport.write(files, folder, watcher);
            }
            PdfPress press = new PdfPress(browser.get(), pdf.paper(), corpus.settings().baseUrl());
            PdfBatch batch = new PdfBatch(corpus, chosen, built, press, progress::printed);
            return SiteExport.write(batch, folder, watcher);
        }
    }
}
