package org.colloquy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.colloquy.corpus.Corpus;
import org.colloquy.export.Export;
import org.colloquy.site.Editions;
import org.colloquy.site.SiteFiles;
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
    private final ServedCorpus corpus;
    private @Nullable Follower follower;

    private TestSite(ConfigurableApplicationContext context, URI root, ServedCorpus corpus) {
        this.context = context;
        this.root = root;
        this.corpus = corpus;
    }

    /** Serves the corpus in a folder; returns when it answers. */
    public static TestSite serve(Path folder) {
        return serve(folder, new Editions());
    }

    /** Serves a corpus as the public sees it, without drafts. */
    public static TestSite published(Path folder, @Nullable String baseUrl) {
        return serve(new ServedCorpus(folder, baseUrl, false, QUIET), new Editions());
    }

    /** Serves the corpus in a folder as behind a proxy that ends TLS. */
    static TestSite behindTls(Path folder) {
        return serve(new ServedCorpus(folder, null, false, QUIET), new Editions(), true);
    }

    /** Serves the corpus in a folder and follows edits. */
    public static TestSite follow(Path folder) throws IOException {
        return follow(folder, new Editions());
    }

    /** The same with editions of one's own. */
    static TestSite follow(Path folder, Editions editions) throws IOException {
        TestSite site = serve(folder, editions);
        site.follower =
                new Follower(
                        folder,
                        changed -> editions.publish(site.corpus.read(changed)),
                        editions::doubt);
        site.follower.start();
        return site;
    }

    /** Serves the corpus in a folder in editions of one's own. */
    static TestSite serve(Path folder, Editions editions) {
        return serve(new ServedCorpus(folder, null, true, QUIET), editions);
    }

    private static TestSite serve(ServedCorpus corpus, Editions editions) {
        return serve(corpus, editions, false);
    }

    private static TestSite serve(ServedCorpus corpus, Editions editions, boolean hsts) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        ConfigurableApplicationContext context =
                new Server(QUIET, hsts).start(loopback, 0, editions, corpus::read);
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        int port = Objects.requireNonNull(server, "it has started").getPort();
        URI root = URI.create("http://" + loopback.getHostAddress() + ":" + port + "/");
        return new TestSite(context, root, corpus);
    }

    /** Writes a corpus as files, without drafts. */
    public static void export(Path folder, Path to, @Nullable String baseUrl) {
        Corpus corpus = new ServedCorpus(folder, baseUrl, false, QUIET).read();
        Export.write(new SiteFiles(corpus), to, folder, (files, all) -> {});
    }

    public URI root() {
        return root;
    }

    /** The whole address of a page, given below the site's root. */
    public String at(String address) {
        return root + address;
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
