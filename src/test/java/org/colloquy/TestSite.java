package org.colloquy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A corpus that a test serves on a free port of this machine. */
public final class TestSite implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final URI root;

    private TestSite(ConfigurableApplicationContext context, URI root) {
        this.context = context;
        this.root = root;
    }

    /** Serves the corpus in a folder; returns when it answers. */
    public static TestSite serve(Path folder) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere);
        InetAddress loopback = InetAddress.getLoopbackAddress();
        ConfigurableApplicationContext context =
                new Server(console).start(loopback, 0, () -> CorpusFolder.read(folder, console));
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        int port = Objects.requireNonNull(server, "it has started").getPort();
        return new TestSite(
                context, URI.create("http://" + loopback.getHostAddress() + ":" + port + "/"));
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
    }
}
