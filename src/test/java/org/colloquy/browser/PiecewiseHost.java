package org.colloquy.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A slow way to a site: what a page has from a mark on is held back until it is let go. What a page
 * needs besides comes at once.
 */
final class PiecewiseHost implements AutoCloseable {
    private final URI site;
    private final String mark;
    private final CountDownLatch rest = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /**
     * @param mark in the markup of the page; what stands behind it comes late
     */
    PiecewiseHost(URI site, String mark) throws IOException {
        this.site = site;
        this.mark = mark;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String at(String address) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + address;
    }

    /** Sends what is held back. */
    void sendRest() {
        rest.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer = fetch(exchange.getRequestURI());
            String type = answer.headers().firstValue("Content-Type").orElse("text/plain");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            if (type.startsWith("text/html")) {
                sendInPieces(exchange, answer.body());
            } else {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> fetch(URI asked) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(site.resolve(asked)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private void sendInPieces(HttpExchange exchange, byte[] page)
            throws IOException, InterruptedException {
        String markup = new String(page, StandardCharsets.UTF_8);
        int cut = markup.indexOf(mark);
        if (cut < 0) {
            throw new IllegalArgumentException("The page has no " + mark + ".");
        }
        int first =
                markup.substring(0, cut + mark.length()).getBytes(StandardCharsets.UTF_8).length;
        exchange.getResponseBody().write(page, 0, first);
        exchange.getResponseBody().flush();
        rest.await();
        exchange.getResponseBody().write(page, first, page.length - first);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
