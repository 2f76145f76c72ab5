package org.colloquy.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Asks a server of its own, in another JVM, for the same page over connections that stay, each as
 * soon as the last answer is there. What asks takes its part of the processors too, so that a
 * result means something beside another of the same machine only.
 */
final class Serving {
    private static final int CONNECTIONS = 32;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 15;
    private static final String PAGE = "/interviews/korea-us-china-tech-competition.html";

    private Serving() {}

    /**
     * @param perSecond answers
     * @param p50 in microseconds: half of all take no longer
     * @param p99 in microseconds
     */
    record Result(double perSecond, double p50, double p99) {}

    /** Serves the folder {@code seeds} and asks for its interview, with gzip. */
    static Result measure() throws Exception {
        int port = free();
        Process server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.colloquy.Colloquy",
                                "serve",
                                "seeds",
                                "--no-watch",
                                "--port",
                                Integer.toString(port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            await(port, server);
            ask(port, WARM_UP_SECONDS);
            return result(ask(port, SECONDS));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Result result(long[] nanos) {
        Arrays.sort(nanos);
        return new Result(
                (double) nanos.length / SECONDS,
                nanos[nanos.length / 2] / 1e3,
                nanos[(int) (nanos.length * 0.99)] / 1e3);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(int port, Process server) throws InterruptedException {
        while (server.isAlive()) {
            try (Connection connection = new Connection(port)) {
                if (connection.ask() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is starting.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the server has ended");
    }

    /** How many nanoseconds each answer took. */
    private static long[] ask(int port, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<long[]>> readers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            readers.add(threads.submit(() -> askUntil(end, port)));
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> reader : readers) {
            all = LongStream.concat(all, Arrays.stream(reader.get()));
        }
        threads.shutdown();
        return all.toArray();
    }

    private static long[] askUntil(long end, int port) throws IOException {
        LongStream.Builder times = LongStream.builder();
        try (Connection connection = new Connection(port)) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                int status = connection.ask();
                if (status != 200) {
                    throw new IOException("answered with " + status);
                }
                times.add(System.nanoTime() - start);
            }
        }
        return times.build().toArray();
    }

    /** Speaks as much HTTP as is needed here. */
    private static final class Connection implements AutoCloseable {
        private static final byte[] REQUEST =
                ("GET " + PAGE + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
                        .getBytes(ISO_8859_1);

        private final Socket socket;
        private final InputStream in;

        Connection(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 65_536);
        }

        /** Reads a whole answer and returns its status. */
        int ask() throws IOException {
            socket.getOutputStream().write(REQUEST);
            int status = Integer.parseInt(line().substring(9, 12));
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.regionMatches(true, 0, "content-length: ", 0, 16)) {
                    length = Integer.parseInt(line.substring(16));
                }
            }
            in.skipNBytes(length);
            return status;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
