package org.colloquy.site.web.traffic;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is slow beyond patience is let go; who is only slow is not. */
class SlowConnectionsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** More than the system keeps for a socket. */
    private static final int LARGE = 30_000_000;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.addBean(new SlowConnections(connector, PATIENCE, PATIENCE));
        server.addConnector(connector);
        server.setHandler(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback)
                            throws IOException {
                        Content.Source.asInputStream(request).readAllBytes();
                        boolean large = request.getHttpURI().getPath().equals("/large");
                        response.write(true, ByteBuffer.allocate(large ? LARGE : 1), callback);
                        return true;
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void pause(int milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }

    @Test
    void aRequestThatDripsInWithoutEnd() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: a\r\nX: ".getBytes(US_ASCII));
            long start = System.nanoTime();
            assertThat(dripsUntilClosed(out)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(PATIENCE);
        }
    }

    @Test
    void aBodyThatDripsInWithoutEnd() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n"
                            .getBytes(US_ASCII));
            assertThat(dripsUntilClosed(out)).isTrue();
        }
    }

    @Tag("slow")
    @Test
    void aBodyThatComesSlowlyIsAwaited() throws Exception {
        int pieces = 30;
        byte[] piece = new byte[10_000];
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            String head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n";
            out.write(head.formatted(pieces * piece.length).getBytes(US_ASCII));
            for (int i = 0; i < pieces; i++) {
                out.write(piece);
                pause(100);
            }
            byte[] answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
            assertThat(new String(answer, US_ASCII)).isEqualTo("HTTP/1.1 200");
        }
    }

    private static boolean dripsUntilClosed(OutputStream out) throws InterruptedException {
        try {
            for (int i = 0; i < 50; i++) {
                out.write('x');
                pause(100);
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void aReaderWhoDoesNotRead() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
            untilNobodyIsConnected();
            assertThat(readToEnd(socket.getInputStream())).isLessThan(LARGE);
        }
    }

    /** Waits until the server has let go, or is taken never to. */
    private void untilNobodyIsConnected() throws InterruptedException {
        pause(2 * (int) PATIENCE.toMillis());
        for (int i = 0; i < 200 && !connector.getConnectedEndPoints().isEmpty(); i++) {
            pause(100);
        }
    }

    private static long readToEnd(InputStream in) throws IOException {
        long all = 0;
        byte[] buffer = new byte[65_536];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all += n;
            }
        } catch (SocketException closed) {
            return all;
        }
        return all;
    }

    @Tag("slow")
    @Test
    void notAConnectionThatIsUsedNowAndThen() throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < 30; i++) {
                socket.getOutputStream()
                        .write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
                while (socket.getInputStream().available() > 0) {
                    assertThat(socket.getInputStream().read()).isNotNegative();
                }
                pause(100);
            }
        }
    }
}
