package org.colloquy.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A host of files as simple as they come: a folder below a path, and 404.html for the rest. */
final class StaticHost implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html",
                    "css", "text/css",
                    "js", "text/javascript",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2");

    private final HttpServer server;
    private final Path folder;
    private final String path;

    /**
     * @param path below the host's root, with a slash at each end
     */
    StaticHost(Path folder, String path) throws IOException {
        this.folder = folder;
        this.path = path;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        Path file =
                asked.startsWith(path)
                        ? folder.resolve(asked.substring(path.length())).normalize()
                        : folder.resolve("none");
        boolean found = file.startsWith(folder) && Files.isRegularFile(file);
        Path sent = found ? file : folder.resolve("404.html");
        String name = sent.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        byte[] bytes = Files.readAllBytes(sent);
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
