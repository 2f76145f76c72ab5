package org.colloquy.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ProgramVersion;
import org.colloquy.cli.option.BaseUrlOption;
import org.colloquy.cli.option.ClusterOptions;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.cli.option.TrafficOptions;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.UsageException;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.engine.EngineSource;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.serve.CacheDirectory;
import org.colloquy.serve.ClassCacheStart;
import org.colloquy.serve.EditionUpdates;
import org.colloquy.serve.FolderWatcher;
import org.colloquy.serve.LiveCorpus;
import org.colloquy.serve.MetricsServer;
import org.colloquy.serve.ReadingCache;
import org.colloquy.serve.ReleaseTimer;
import org.colloquy.serve.SiteServer;
import org.colloquy.serve.replica.Replica;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.traffic.RequestObservation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus and serves it. */
@Command(
        name = "serve",
        description = "Reads the corpus in DIR and serves it as a site.",
        footer = {
            "",
            "  colloquy serve interviews",
            "  colloquy serve interviews --port 9000 --base-url https://interviews.example/",
            "  colloquy serve interviews --cache cache --read-only",
            "",
            "Drafts and the editor's desk are shown on loopback addresses only, and never",
            "with --hsts or --proxy, which say that a proxy stands before the site, nor",
            "with --read-only, for which colloquy build makes the cache."
        })
public final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Console console;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}).")
    private String host;

    @Mixin private BaseUrlOption baseUrl = new BaseUrlOption();

    @Option(names = "--no-watch", description = "Do not follow edits in the folder.")
    private boolean noWatch;

    @Option(
            names = "--no-desk",
            description =
                    "Do not show problems, doubts and proposals on the pages; on loopback addresses only.")
    private boolean noDesk;

    @Option(
            names = "--hsts",
            description = "Tell browsers to use TLS only; for a site behind a TLS proxy.")
    private boolean hsts;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder for what was read and for the search index (default: the user's cache folder).")
    private @Nullable Path cache;

    @Option(
            names = "--read-only",
            description =
                    "Start from a copy of what build made, which --cache names; write nothing, follow no edits.")
    private boolean readOnly;

    @Option(
            names = "--search",
            paramLabel = "URL",
            description =
                    "The search cluster that colloquy index has filled; several nodes with commas (default: an index of its own).")
    private @Nullable String search;

    @Mixin private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description = "The port of /metrics for Prometheus (default: none).")
    private @Nullable Integer metricsPort;

    @Mixin private TrafficOptions traffic = new TrafficOptions();

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CorpusFolder.require(dir.folder());
        String base = baseUrl.url();
        InetAddress address = address();
        requireFree("--port", address, port);
        if (metricsPort != null) {
            requireFree("--metrics-port", address, metricsPort);
        }
        traffic.requireWritable();
        if (readOnly) {
            serveCopy(address, base);
        } else {
            serveAndFollow(address, base);
        }
        return ExitCode.FINE.code();
    }

    /** Serves the edition of a build, and nothing else as long as the program runs. */
    private void serveCopy(InetAddress address, @Nullable String base) {
        if (cache == null) {
            throw new UsageException("--read-only: name what build made with --cache");
        }
        Replica replica = Replica.of(cache);
        LiveCorpus corpus =
                new LiveCorpus(
                        dir.folder(), base, false, console, replica::readings, replica.clock());
        EditionHolder editions =
                new EditionHolder(engines(replica::index), replica::readings, replica.earlier());
        // What is read so far is not shown meanwhile: other replicas have all of it.
        start(address, editions, Desk.closed(), () -> replica.checked(dir.folder(), corpus.read()));
    }

    private void serveAndFollow(InetAddress address, @Nullable String base) {
        Supplier<BuildCache> build = new Lazy<>(this::openCache);
        Clock clock = Clock.system(ZoneId.systemDefault());
        LiveCorpus corpus =
                new LiveCorpus(dir.folder(), base, isForEditor(address), console, build, clock);
        EditionHolder editions = new EditionHolder(engines(this::ownIndex), build);
        EditionUpdates updates = new EditionUpdates(corpus, editions);
        // From before anything is read: what is edited meanwhile has changed, too.
        FolderWatcher follower = noWatch ? null : follower(updates, editions);
        start(address, editions, desk(address), () -> corpus.read(editions));
        new ReleaseTimer(corpus::due, updates::momentCame, editions::doubt, clock).start();
        if (follower != null) {
            // Ends with the program, which its thread does not keep alive.
            follower.start();
        }
        ClassCacheStart.after(editions::awaitSearch);
    }

    private void start(
            InetAddress address, EditionHolder editions, Desk desk, Supplier<Corpus> first) {
        MetricsServer metrics = metricsPort == null ? null : new MetricsServer(editions);
        RequestObservation observation =
                new RequestObservation(
                        metrics == null ? null : metrics.registry(), traffic.accessLog());
        new SiteServer(console, hsts, traffic.limits(), observation, desk)
                .start(address, port, editions, first);
        if (metrics != null && metricsPort != null) {
            // Only now is it settled how the container logs.
            int at = metrics.start(address, metricsPort);
            console.err().println("colloquy: metrics are on port " + at);
        }
    }

    private EngineSource engines(Supplier<EngineSource> own) {
        return search == null ? own.get() : cluster.search("--search", search);
    }

    private SearchIndex ownIndex() {
        return SearchIndex.in(
                CacheDirectory.of(cache, dir.folder(), "search"), ProgramVersion.current());
    }

    private Desk desk(InetAddress address) {
        return noDesk || !isForEditor(address)
                ? Desk.closed()
                : Desk.of(new ServedFolder(dir.folder()));
    }

    /** A proxy on this machine asks from a loopback address for readers who are anywhere. */
    private boolean isForEditor(InetAddress address) {
        return address.isLoopbackAddress() && !hsts && !traffic.hasProxy();
    }

    /** Opens the cache of what the program reads and works out, which is closed when it ends. */
    private BuildCache openCache() {
        BuildCache opened = ReadingCache.of(cache, dir.folder(), this::tellOfMemory);
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "build-cache-end"));
        return opened;
    }

    private void tellOfMemory() {
        console.err()
                .println(
                        "colloquy: another program uses the cache of these interviews, so this one keeps what it reads and indexes in memory, and its next start is slower");
    }

    private @Nullable FolderWatcher follower(EditionUpdates updates, EditionHolder editions) {
        try {
            return new FolderWatcher(dir.folder(), updates::edited, editions::doubt);
        } catch (IOException e) {
            console.err().println("colloquy: edits are not followed: " + e.getMessage());
            return null;
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new UsageException("--host: there is no host \"" + host + "\"");
        }
    }

    /** A port in use is a wrong call; found before the server starts, it is said in one line. */
    private void requireFree(String option, InetAddress address, int wanted) {
        if (wanted < 0 || wanted > HIGHEST_PORT) {
            throw new UsageException(option + ": " + wanted + " is no port");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, wanted));
        } catch (IOException e) {
            throw new UsageException(
                    "port %d on %s cannot be used: %s; %s"
                            .formatted(
                                    wanted,
                                    host,
                                    e.getMessage(),
                                    isOfThisMachine(address)
                                            ? "take another with " + option
                                            : "take an address of this machine with --host"));
        }
    }

    private static boolean isOfThisMachine(InetAddress address) {
        try {
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }
}
