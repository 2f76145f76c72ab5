package org.colloquy.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.colloquy.console.Console;
import org.colloquy.export.ExportFolder;
import org.colloquy.export.SiteExport;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.traffic.RequestObservation;
import org.colloquy.site.web.traffic.TrafficLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A corpus that a test serves on a free port of this machine. */
public final class TestSite implements AutoCloseable {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private static final Console QUIET = new Console(NOWHERE, NOWHERE);

    private final ConfigurableApplicationContext context;
    private final URI root;
    private final LiveCorpus corpus;
    private final EditionHolder editions;
    private @Nullable FolderWatcher follower;

    private TestSite(
            ConfigurableApplicationContext context,
            URI root,
            LiveCorpus corpus,
            EditionHolder editions) {
        this.context = context;
        this.root = root;
        this.corpus = corpus;
        this.editions = editions;
    }

    /** Serves the corpus in a folder; returns when it answers. */
    public static TestSite serve(Path folder) {
        return serve(folder, new EditionHolder());
    }

    /** Serves a corpus as the public sees it, without drafts. */
    public static TestSite published(Path folder, @Nullable String baseUrl) {
        return serve(new LiveCorpus(folder, baseUrl, false, QUIET), new EditionHolder());
    }

    /** Serves the corpus in a folder as behind a proxy that ends TLS. */
    public static TestSite behindTls(Path folder) {
        return serve(new LiveCorpus(folder, null, false, QUIET), new EditionHolder(), true);
    }

    /** Serves the corpus in a folder with the editor's desk. */
    public static TestSite withDesk(Path folder) {
        LiveCorpus corpus = new LiveCorpus(folder, null, true, QUIET);
        Desk desk = Desk.of(new TestDesk(folder, List.of()));
        return serve(corpus, corpus::read, new EditionHolder(), false, desk);
    }

    /** Serves the corpus in a folder and follows edits. */
    public static TestSite follow(Path folder) throws IOException {
        return follow(folder, new EditionHolder());
    }

    /** The same with editions of one's own. */
    public static TestSite follow(Path folder, EditionHolder editions) throws IOException {
        TestSite site = serve(folder, editions);
        site.follower =
                new FolderWatcher(
                        folder,
                        changed -> editions.publish(site.corpus.read(changed)),
                        editions::doubt);
        site.follower.start();
        return site;
    }

    /** Serves the corpus in a folder in editions of one's own. */
    public static TestSite serve(Path folder, EditionHolder editions) {
        return serve(new LiveCorpus(folder, null, true, QUIET), editions);
    }

    private static TestSite serve(LiveCorpus corpus, EditionHolder editions) {
        return serve(corpus, editions, false);
    }

    /** Serves a corpus that a test has made. */
    public static TestSite serve(Path folder, Corpus made) {
        LiveCorpus corpus = new LiveCorpus(folder, null, true, QUIET);
        return serve(corpus, () -> made, new EditionHolder(), false);
    }

    private static TestSite serve(LiveCorpus corpus, EditionHolder editions, boolean hsts) {
        return serve(corpus, corpus::read, editions, hsts);
    }

    private static TestSite serve(
            LiveCorpus corpus, Supplier<Corpus> read, EditionHolder editions, boolean hsts) {
        return serve(corpus, read, editions, hsts, Desk.closed());
    }

    private static TestSite serve(
            LiveCorpus corpus,
            Supplier<Corpus> read,
            EditionHolder editions,
            boolean hsts,
            Desk desk) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        ConfigurableApplicationContext context =
                new SiteServer(QUIET, hsts, TrafficLimits.COMMON, RequestObservation.NONE, desk)
                        .start(loopback, 0, editions, read);
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        int port = Objects.requireNonNull(server, "it has started").getPort();
        URI root = URI.create("http://" + loopback.getHostAddress() + ":" + port + "/");
        return new TestSite(context, root, corpus, editions);
    }

    /** Writes a corpus as files, without drafts. */
    public static void export(Path folder, Path to, @Nullable String baseUrl) {
        Corpus corpus = new LiveCorpus(folder, baseUrl, false, QUIET).read();
        write(corpus, to, folder);
    }

    /** Writes a corpus that was read from a folder as files. */
    public static void write(Corpus corpus, Path to, Path folder) {
        try (ExportFolder files = ExportFolder.open(to, folder, null)) {
            SiteExport.write(new SiteFiles(corpus), files, (some, all) -> {});
        }
    }

    public URI root() {
        return root;
    }

    /** The whole address of a page, given below the site's root. */
    public String at(String address) {
        return root + address;
    }

    /** The addresses of its pages below the site's root, in order. */
    public List<String> pages() {
        return editions.current()
                .orElseThrow()
                .addresses()
                .filter(address -> address.endsWith(".html"))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        context.close();
        try {
            if (follower != null) {
                follower.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
