package org.colloquy.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures what a reader and an editor wait for, from outside: the program serves a corpus in a
 * process of its own, without an option of the JVM, and pages are asked for until they are there. Once with an empty cache, then
 * with the one that this left, and both again with the JVM's cache of classes.
 */
final class ServingBenchmark implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int EDITS = 50;

    /** Between two questions while a start takes the processors: more often would slow it down. */
    private static final Duration OFTEN = Duration.ofMillis(30);

    private static final Duration AT_ONCE = Duration.ofMillis(5);

    /** The first release of the JDK that knows the AOT cache and writes it in one run. */
    private static final int AHEAD_OF_TIME = 25;

    private static final Path PROGRAM = Path.of("target/colloquy.jar");

    /** Pause between a start and the first edit, as editors make it. */
    private static final Duration REST = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI root;
    private final long started = System.nanoTime();

    /**
     * @param more options of the JVM
     */
    private ServingBenchmark(Path corpus, Path cache, String... more) throws IOException {
        int port = freePort();
        root = URI.create("http://127.0.0.1:" + port + "/");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(more));
        command.addAll(List.of("-jar", PROGRAM.toString(), "serve", corpus.toString()));
        command.addAll(List.of("--port", Integer.toString(port), "--cache", cache.toString()));
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }

    /**
     * Measures everything on a corpus of a folder.
     *
     * @param work for caches; there is nothing in it
     * @return by name, in the order of measuring: milliseconds, and megabytes of memory
     */
    static Map<String, Double> run(Path corpus, Path work)
            throws IOException, InterruptedException {
        Map<String, Double> table = new LinkedHashMap<>();
        List<Path> all = interviews(corpus);
        Path cache = work.resolve("cache");
        try (ServingBenchmark cold = new ServingBenchmark(corpus, cache)) {
            cold.start("cold", all.get(0), table);
            cold.edits("edit", all, table);
        }
        try (ServingBenchmark warm = new ServingBenchmark(corpus, cache)) {
            warm.start("warm", all.get(0), table);
            warm.edits("after a warm start, edit", all, table);
        }
        Path classes = work.resolve("classes");
        try (ServingBenchmark training =
                new ServingBenchmark(corpus, cache, written(classes))) {
            training.start("training", all.get(0), new LinkedHashMap<>());
        }
        try (ServingBenchmark warm = new ServingBenchmark(corpus, cache, read(classes))) {
            warm.start("with classes kept, warm", all.get(0), table);
        }
        Path other = work.resolve("other");
        try (ServingBenchmark cold = new ServingBenchmark(corpus, other, read(classes))) {
            cold.start("with classes kept, cold", all.get(0), table);
        }
        return table;
    }

    private static String written(Path classes) {
        return (isAheadOfTime() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + classes;
    }

    private static String read(Path classes) {
        return (isAheadOfTime() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + classes;
    }

    private static boolean isAheadOfTime() {
        return Runtime.version().feature() >= AHEAD_OF_TIME;
    }

    private static List<Path> interviews(Path corpus) throws IOException {
        try (Stream<Path> all = Files.list(corpus.resolve("interviews"))) {
            return all.sorted().toList();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void start(String kind, Path interview, Map<String, Double> table)
            throws InterruptedException {
        await(page(interview), OFTEN, answer -> answer.statusCode() == 200);
        add(table, kind + " start to first interview page", started);
        await("healthz", OFTEN, answer -> answer.body().contains("\"UP\""));
        add(table, kind + " start to all read", started);
        await("search.html?q=chor", OFTEN, answer -> answer.statusCode() == 200);
        add(table, kind + " start to search", started);
        table.put(kind + " resident memory, highest", memory());
    }

    private void edits(String kind, List<Path> interviews, Map<String, Double> table)
            throws IOException, InterruptedException {
        Thread.sleep(REST.toMillis());
        List<Long> shown = new ArrayList<>();
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Path file = interviews.get(i * 37 % interviews.size());
            String word = "zyx" + Integer.toString(i, 36) + "q";
            String text = Files.readString(file);
            Files.writeString(file, text + "\n\nAnd " + word + " at last.\n");
            long start = System.nanoTime();
            await(page(file), AT_ONCE, answer -> answer.body().contains(word));
            shown.add(System.nanoTime() - start);
            await("search.html?q=" + word, AT_ONCE, answer -> answer.body().contains(page(file)));
            found.add(System.nanoTime() - start);
            Files.writeString(file, text);
            await(page(file), AT_ONCE, answer -> !answer.body().contains(word));
        }
        add(table, kind + " to page", shown);
        add(table, kind + " to search", found);
    }

    private static void add(Map<String, Double> table, String what, List<Long> times) {
        times.sort(null);
        table.put(what + ", median of " + times.size(), times.get(times.size() / 2) / 1e6);
        table.put(what + ", at most", times.get(times.size() - 1) / 1e6);
    }

    private static void add(Map<String, Double> table, String what, long since) {
        table.put(what, (System.nanoTime() - since) / 1e6);
    }

    private static String page(Path interview) {
        return "interviews/" + interview.getFileName().toString().replace(".md", ".html");
    }

    private void await(
            String address, Duration pause, Predicate<HttpResponse<String>> isThere)
            throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve(address)).timeout(PATIENCE).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (isThere.test(client.send(request, HttpResponse.BodyHandlers.ofString()))) {
                    return;
                }
            } catch (IOException notYet) {
                // The server does not listen yet.
            }
            Thread.sleep(pause.toMillis());
        }
        throw new IllegalStateException(address + " did not come");
    }

    /** Where the system says it: the most memory that the process has had. */
    private double memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kilobytes -> Long.parseLong(kilobytes) / 1024.0)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException elsewhere) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
