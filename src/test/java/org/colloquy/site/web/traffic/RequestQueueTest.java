package org.colloquy.site.web.traffic;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.colloquy.site.quotation.QuoteRequest;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What costs much waits for its like, holds no thread meanwhile, and keeps nothing else waiting.
 */
class RequestQueueTest {
    private static final int THREADS = 16;
    private static final int PATIENCE_MILLIS = 8_000;
    private static final String SEARCH = "GET /search.html?q=tea HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String PRINT = "GET /print.html HTTP/1.1\r\nHost: a\r\n\r\n";

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector = new ServerConnector(server);
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        Request.Handler refusal =
                (request, response, callback) -> {
                    Response.writeError(request, response, callback, 429);
                    return true;
                };
        TrafficGuard guard = new TrafficGuard(TrafficLimits.COMMON, refusal, request -> false);
        server.setHandler(guard.queue(new Work()));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        printed.countDown();
        for (Socket socket : open) {
            socket.close();
        }
        server.stop();
    }

    /** Reads a body as servlets do, and makes an edition only when the test lets it. */
    private final class Work extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            int read =
                    Content.Source.asInputStream(request)
                            .readNBytes(QuoteRequest.MOST_BYTES + 1)
                            .length;
            if (Request.getPathInContext(request).startsWith("/print")) {
                printed.await();
            }
            Content.Sink.write(response, true, read + " bytes\n", callback);
            return true;
        }
    }

    private Socket send(String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        open.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                .readLine();
    }

    private static String draft(int bytes) {
        return "POST /quotes.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
                + bytes
                + "\r\n\r\n";
    }

    @Test
    void draftsThatDripInKeepNoSearchWaiting() throws Exception {
        for (int i = 0; i < 3 * THREADS; i++) {
            send(draft(1_000) + "x");
        }
        assertThat(status(send(SEARCH))).contains("200");
    }

    @Test
    void editionsThatTakeLongKeepNothingElseWaiting() throws Exception {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < 3 * THREADS; i++) {
            readers.add(send(PRINT));
        }
        assertThat(status(send(SEARCH))).contains("200");
        assertThat(status(send("GET /index.html HTTP/1.1\r\nHost: a\r\n\r\n"))).contains("200");
        printed.countDown();
        for (Socket reader : readers) {
            assertThat(status(reader)).contains("200");
        }
    }

    @Test
    void whatIsWorkedOnIsAnsweredHoweverLongItTakes() throws Exception {
        connector.setIdleTimeout(300);
        Socket reader = send(PRINT);
        Thread.sleep(1_000);
        printed.countDown();
        assertThat(status(reader)).contains("200");
    }

    @Test
    @Tag("slow")
    void whoWaitsTooLongIsTurnedAwayAndToldSo() throws Exception {
        // As the container has it.
        connector.setIdleTimeout(TrafficGuard.LONGEST_WAIT.plusSeconds(2).toMillis());
        for (int i = 0; i < THREADS; i++) {
            send(PRINT);
        }
        Socket last = send(PRINT);
        last.setSoTimeout(2 * PATIENCE_MILLIS);
        assertThat(status(last)).contains("429");
    }

    @Test
    void aDraftIsReadAsFarAsOneMayBeLong() throws Exception {
        for (int bytes : List.of(0, 1, QuoteRequest.MOST_BYTES)) {
            assertThat(answer(bytes)).endsWith("\n" + bytes + " bytes\n");
        }
        int more = QuoteRequest.MOST_BYTES + 1;
        assertThat(answer(2 * more)).endsWith("\n" + more + " bytes\n");
    }

    private String answer(int bytes) throws IOException {
        Socket socket = send(draft(bytes));
        try {
            socket.getOutputStream().write("x".repeat(bytes).getBytes(US_ASCII));
        } catch (IOException answered) {
            // What is too long may be refused before all of it has been sent.
        }
        return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
}
