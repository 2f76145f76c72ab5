package org.colloquy.search.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Server that answers as a cluster would that is not as it should be. */
final class FakeCluster implements AutoCloseable {
    static final String INFO =
            "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.6\"}}";
    private static final char[] SECRET = "changeit".toCharArray();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Reply> replies = new ArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Reply(String request, int status, String body) {}

    private FakeCluster(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Starts one that speaks plainly. */
    static FakeCluster plain() {
        try {
            return new FakeCluster(HttpServer.create(anywhere(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one with a certificate for a host. */
    static FakeCluster withCertificate(Path folder, String host) {
        try {
            Path store = folder.resolve(host + ".p12");
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                            "-genkeypair",
                            "-alias",
                            "node",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + host,
                            "-ext",
                            "san=" + (host.matches("[0-9.]+") ? "ip:" : "dns:") + host,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            new String(SECRET))
                    .inheritIO()
                    .start()
                    .waitFor(30, TimeUnit.SECONDS);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream file = Files.newInputStream(store)) {
                keys.load(file, SECRET);
            }
            Certificate own = keys.getCertificate("node");
            String pem =
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(own.getEncoded())
                            + "\n-----END CERTIFICATE-----\n";
            Files.writeString(folder.resolve(host + ".pem"), pem);
            KeyManagerFactory managers =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, SECRET);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            HttpsServer server = HttpsServer.create(anywhere(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new FakeCluster(server);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetSocketAddress anywhere() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Answers a request so from now on; the first that fits counts. */
    FakeCluster reply(String request, int status, String body) {
        replies.add(new Reply(request, status, body));
        return this;
    }

    /** Forgets all answers. */
    void forget() {
        replies.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(request);
        exchange.getRequestBody().readAllBytes();
        Reply reply =
                List.copyOf(replies).stream()
                        .filter(one -> request.matches(one.request()))
                        .findFirst()
                        .orElse(
                                new Reply(
                                        "", 404, "{\"error\":{\"type\":\"none\"},\"status\":404}"));
        if (reply.status() == 0) {
            // It is at work, and says nothing.
            return;
        }
        byte[] body = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    List<String> asked() {
        return asked;
    }

    String address() {
        String scheme = server instanceof HttpsServer ? "https" : "http";
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    ClusterSettings settings() {
        return settings(null);
    }

    ClusterSettings settings(@Nullable Path authority) {
        return ClusterSettings.of(address(), null, null, authority, "colloquy");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
