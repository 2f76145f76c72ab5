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

    @Mixin private AnthologyOption anthologies = new AnthologyOption();

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CorpusFolder.require(dir.folder());
        String base = baseUrl.url();
        Optional<ChromiumProgram> browser = pdf.browser();
        anthologies.check();
        Path memories =
                browser.isPresent() ? null : CacheDirectory.of(cache, dir.folder(), "exports");
        SiteFiles.prepareAssets();
        try (ExportFolder folder = ExportFolder.open(out, dir.folder(), memories);
                BuildCache built = ReadingCache.of(cache, dir.folder())) {
            return export(folder, base, browser, built);
        } catch (ExportException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private int export(
            ExportFolder folder,
            @Nullable String base,
            Optional<ChromiumProgram> browser,
            BuildCache built) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        LiveCorpus reading = new LiveCorpus(dir.folder(), base, true, console, () -> built, clock);
        Corpus corpus = reading.read();
        if (folder.isMadeAnew()) {
            // That takes long enough for it where it matters, and the next ones are quicker.
            ClassCacheStart.after(() -> {});
        }
        SiteExport.ExportOutcome outcome = write(folder, corpus.withoutDrafts(), browser, built);
        tell(outcome);
        LeftOutDrafts.of(corpus).ifPresent(console.out()::println);
        return corpus.hasErrors() || !outcome.unprinted().isEmpty()
                ? ExitCode.CORPUS_HAS_ERRORS.code()
                : ExitCode.FINE.code();
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
                return SiteExport.write(files, folder, watcher);
            }
            PdfPress press = new PdfPress(browser.get(), pdf.paper(), corpus.settings().baseUrl());
            PdfBatch batch = new PdfBatch(corpus, chosen, built, press, progress::printed);
            return SiteExport.write(batch, folder, watcher);
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
        if (outcome.whole() != null) {
            console.err().printf("colloquy: all files are made anew: %s%n", outcome.whole());
        }
        outcome.unprinted().forEach(file -> say(file, "is not made: "));
        outcome.boxed().forEach(file -> say(file, ""));
        console.out()
                .printf(
                        "Exported %,d files to %s: %,d new or changed, %,d removed%n",
                        outcome.files(), out, outcome.changed(), outcome.removed());
    }

    private void say(SiteExport.FileRemark file, String before) {
        console.err().printf("colloquy: %s: %s%s%n", file.path(), before, file.text());
    }
}
