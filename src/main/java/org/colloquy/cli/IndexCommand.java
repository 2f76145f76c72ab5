package org.colloquy.cli;

import java.util.concurrent.Callable;
import org.colloquy.cli.option.ClusterOptions;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.ProgressLine;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.cluster.ClusterClient;
import org.colloquy.search.cluster.ClusterFault;
import org.colloquy.search.cluster.ClusterIndexer;
import org.colloquy.search.cluster.ClusterIndexer.FilledIndex;
import org.colloquy.search.cluster.ClusterSettings;
import org.colloquy.serve.LiveCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus and fills the index of a search cluster with it. */
@Command(
        name = "index",
        description = "Reads the corpus in DIR and fills the index of a search cluster with it.",
        footer = {
            "",
            "  colloquy index interviews --to https://search.example:9200",
            "  colloquy serve interviews --search https://search.example:9200",
            "",
            "Each edition has an index of its own, and the name of the index stands for the",
            "latest. Interviews that have not changed are not sent again. The edition before",
            "is kept for servers that still show it; earlier ones are removed. If anything",
            "fails, what was there is searched as before, and the next run goes on."
        })
public final class IndexCommand implements Callable<Integer> {
    private static final int MOST_SHARDS = 1_024;

    private final Console console;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The address of the cluster; those of several nodes with commas.")
    private String to;

    @Mixin private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--with-drafts",
            description = "Index drafts too, for a server that shows them on a loopback address.")
    private boolean withDrafts;

    @Option(
            names = "--shards",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "The parts in which the index lies, one for each 30 GB (default: ${DEFAULT-VALUE}).")
    private int shards;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CorpusFolder.require(dir.folder());
        if (shards < 1 || shards > MOST_SHARDS) {
            throw new UsageException(
                    "--shards: " + shards + " is not between 1 and " + MOST_SHARDS);
        }
        ClusterSettings settings = cluster.settings("--to", to);
        Corpus read = new LiveCorpus(dir.folder(), null, true, console).read();
        Corpus corpus = withDrafts ? read : read.withoutDrafts();
        try (ClusterClient client = new ClusterClient(settings, ClusterIndexer.PATIENCE);
                ProgressLine progress = new ProgressLine(console.err())) {
            ClusterIndexer indexer = new ClusterIndexer(client, settings, shards);
            int all = corpus.interviews().size();
            tell(indexer.fill(corpus, done -> progress.indexed(done, all)));
        } catch (ClusterFault fault) {
            throw new UsageException("--to: " + fault.getMessage());
        }
        if (!withDrafts) {
            LeftOutDrafts.of(read).ifPresent(console.out()::println);
        }
        return ExitCode.of(!read.hasErrors()).code();
    }

    private void tell(FilledIndex filled) {
        console.out()
                .printf(
                        "The index %s has %,d interviews (%,d passages); %,d were sent.%n",
                        filled.index(), filled.interviews(), filled.entries(), filled.sent());
        filled.removed().forEach(name -> console.out().println(name + " was removed."));
        if (!filled.copied()) {
            console.out().println("It has no copies on other nodes yet.");
        }
    }
}
