package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.colloquy.site.asset.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests as no browser makes them: each is refused in the site's look, and nothing is told. */
class HostileReadersTest {
    private static final String HOST = "Host: localhost\r\n";
    private static final int MUCH = 100_000;

    /** How long a reader reads nothing while the server stops. */
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private static TestSite site;

    @BeforeAll
    static void serve() {
        site = TestSite.serve(Path.of("seeds"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                bad(431, "GET / HTTP/1.1\r\n" + HOST + "X: y\r\n".repeat(5_000)),
                bad(431, "GET / HTTP/1.1\r\n" + HOST + "X: " + "y".repeat(MUCH) + "\r\n"),
                bad(414, "GET /" + "a".repeat(MUCH) + " HTTP/1.1\r\n" + HOST),
                bad(404, "GET /" + "a".repeat(7_000) + " HTTP/1.1\r\n" + HOST),
                bad(400, "GET / HTTP/1.1\r\n"),
                bad(400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n"),
                bad(400, "\u0016\u0003\u0001\u0000\u00a5\u0001\r\n"),
                bad(426, "PRI * HTTP/2.0\r\n\r\nSM\r\n"),
                bad(505, "GET /\r\n"),
                bad(505, "GET / HTTP/3.7\r\n" + HOST),
                bad(400, "GET / HTTP/1.1\r\nContent-Length: x\r\n" + HOST),
                bad(400, "GET / HTTP/1.1\r\nX : y\r\n" + HOST),
                bad(
                        400,
                        "GET / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
                                + HOST),
                bad(400, "GET http://other.example/ HTTP/1.1\r\n" + HOST),
                bad(400, "GET /%00 HTTP/1.1\r\n" + HOST),
                bad(400, "GET /%zz HTTP/1.1\r\n" + HOST),
                bad(400, "GET /a%2fb HTTP/1.1\r\n" + HOST),
                bad(400, "GET /../../etc/passwd HTTP/1.1\r\n" + HOST),
                bad(400, "GET /a/..;/..;/etc/passwd HTTP/1.1\r\n" + HOST),
                bad(400, "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + HOST),
                bad(400, "GET /..%2f..%2fetc/passwd HTTP/1.1\r\n" + HOST),
                bad(400, "GET /assets/%252e%252e/application.properties HTTP/1.1\r\n" + HOST),
                bad(417, "GET / HTTP/1.1\r\nExpect: sense\r\n" + HOST),
                bad(405, "TRACE / HTTP/1.1\r\n" + HOST),
                bad(405, "get / HTTP/1.1\r\n" + HOST),
                bad(405, "OPTIONS * HTTP/1.1\r\n" + HOST),
                bad(405, "POST / HTTP/1.1\r\nContent-Length: 9999999\r\n" + HOST));
    }

    private static Arguments bad(int status, String request) {
        return Arguments.of(status, request);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource
    void refused(int status, String request) throws IOException {
        String answer = ask(request);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        int end = answer.indexOf("\r\n\r\n");
        assertThat(answer.substring(0, end))
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Permissions-Policy: ")
                .contains("Cache-Control: no-store")
                .doesNotContain("Server: ");
        assertThat(answer.contains("Allow: GET, HEAD")).isEqualTo(status == 405);
        String page = answer.substring(end);
        assertThat(page).contains(Assets.folder() + "site.css").contains("<h1");
        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain("jetty", "exception", "org.", "java", "ambiguous", "root:");
    }

    private static String ask(String request) throws IOException {
        return ask(site, request);
    }

    private static String ask(TestSite site, String request) throws IOException {
        URI root = site.root();
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            String whole = request + "Connection: close\r\n\r\n";
            write(socket, whole.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** The server need not read to the end of what it refuses. */
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException refused) {
            assertThat(request).hasSizeGreaterThan(MUCH);
        }
    }

    @Test
    void readersWhoDoNothingKeepNobodyElseOut() throws IOException {
        URI root = site.root();
        Socket[] idle = new Socket[300];
        try {
            for (int i = 0; i < idle.length; i++) {
                idle[i] = new Socket(root.getHost(), root.getPort());
                idle[i].getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(ISO_8859_1));
            }
            assertThat(ask("GET /glossary.html HTTP/1.1\r\n" + HOST)).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : idle) {
                if (socket != null) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void aFolderThatBecomesALinkLeadsNowhere(@TempDir Path folder, @TempDir Path outside)
            throws Exception {
        Path shore = Files.createDirectories(folder.resolve("shore"));
        Files.write(shore.resolve("waves.png"), new byte[100]);
        Files.write(outside.resolve("waves.png"), new byte[100]);
        Files.writeString(folder.resolve("a.md"), "## Why?\n\n![Waves](shore/waves.png)\n");
        try (TestSite linked = TestSite.serve(folder)) {
            String request = "GET /files/shore/waves.png HTTP/1.1\r\n" + HOST;
            assertThat(ask(linked, request)).startsWith("HTTP/1.1 200 ");
            Files.move(shore, folder.resolve("away"));
            Files.createSymbolicLink(shore, outside);
            assertThat(ask(linked, request)).startsWith("HTTP/1.1 404 ");
        }
    }

    @Test
    void whoReadsWhenTheServerStopsReadsToTheEnd(@TempDir Path folder) throws Exception {
        byte[] picture = new byte[20_000_000];
        Files.write(folder.resolve("large.png"), picture);
        Files.writeString(folder.resolve("a.md"), "## Why?\n\n![Waves](large.png)\n");
        TestSite stopping = TestSite.serve(folder);
        URI root = stopping.root();
        try (Socket socket = new Socket()) {
            // Else the system may take in the whole picture before anybody reads it.
            socket.setReceiveBufferSize(65_536);
            socket.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            socket.setSoTimeout(10_000);
            String request = "GET /files/large.png HTTP/1.1\r\n" + HOST + "\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
            Thread.sleep(PAUSE.toMillis());
            assertThat(stopped).isNotDone();
            assertThat(socket.getInputStream().readAllBytes().length)
                    .isGreaterThanOrEqualTo(picture.length - 1_000);
            stopped.join();
        }
    }
}
