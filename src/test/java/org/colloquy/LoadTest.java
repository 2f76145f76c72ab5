package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 64 readers who each ask for ten pages a second, beside an editor who saves twice a second and a
 * hundred clients that send or read a byte a second, for a minute; {@code -Dload.seconds=600} makes
 * it ten.
 *
 * <p>The readers come one by one in the first half minute, as readers do, and not all in the second
 * in which the program has started: a JVM that nobody has asked yet makes its first pages twenty
 * times more slowly than later, and what it owes to 64 at once takes it a quarter of a minute to
 * catch up. {@code -Dload.arrival=0} shows that. Every answer counts from the first on, and the
 * time that is asked for begins when all are there. Only what is asked for while the test itself
 * has the program's heap cleared, which stops the program, does not count.
 *
 * <p>The program runs in a process of its own, as it does for anybody. Each reader asks when it is
 * time, in a rhythm of its own, as a browser asks that takes Brotli. How long an answer took counts
 * from when it was to be asked for: a reader who is kept waiting asks late, and that is part of it.
 */
@Tag("slow")
class LoadTest {
    private static final int READERS = 64;
    private static final int SLOW = 100;
    private static final int INTERVIEWS = 20;
    private static final Duration SAVES = Duration.ofMillis(500);
    private static final Duration RHYTHM = Duration.ofMillis(100);
    private static final Duration ARRIVAL =
            Duration.ofSeconds(Integer.getInteger("load.arrival", 30));
    private static final Duration CATCHING_UP = Duration.ofSeconds(1);
    private static final long LATEST = 50;
    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_GROWTH = 20 * MEGABYTE;
    private static final Pattern SAVED = Pattern.compile("Saved (\\d+)");
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*\\} (\\S+)$");
    private static final Pattern METRICS = Pattern.compile("metrics are on port (\\d+)");

    private static final List<String> PAGES =
            List.of(
                    "index.html",
                    "talk-0.html",
                    "talk-0/q1.html",
                    "talk-0.json",
                    "talk-0.md",
                    "talk-7.html",
                    "glossary/tide.html",
                    "search.html?q=saved",
                    "search.json?q=tide");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicBoolean isClearing = new AtomicBoolean();
    private final Collection<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @TempDir private Path temp;

    /**
     * An answer that came.
     *
     * @param millis from when it was to be asked for
     */
    private record Timed(String page, long millis) {}

    @Test
    void nothingFailsIsMixedIsLateOrGrows() throws Exception {
        Brotli4jLoader.ensureAvailability();
        Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds", 60));
        Path folder = Files.createDirectories(temp.resolve("corpus"));
        write(folder, 0);
        Process process = serve(folder);
        try {
            URI root =
                    URI.create(OwnProcess.ready(process, temp.resolve("out"), temp.resolve("err")));
            List<Future<List<Timed>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Duration later = ARRIVAL.multipliedBy(i).dividedBy(READERS);
                readers.add(threads.submit(() -> read(root, later)));
            }
            Future<Integer> saves = threads.submit(() -> edit(folder));
            Future<Integer> slow = threads.submit(() -> dawdle(root));
            Thread.sleep(ARRIVAL.toMillis());
            Thread.sleep(time.toMillis() / 3);
            long before = used(process);
            Thread.sleep(time.toMillis() * 2 / 3);
            long after = used(process);
            Duration busy = process.info().totalCpuDuration().orElse(Duration.ZERO);
            isOver.set(true);
            List<Timed> answers = new ArrayList<>();
            for (Future<List<Timed>> reader : readers) {
                answers.addAll(reader.get());
            }
            report(answers, saves.get(), slow.get());
            System.out.printf(
                    "heap %d MB, then %d MB; %d s of processor time%n",
                    before / MEGABYTE, after / MEGABYTE, busy.toSeconds());
            assertThat(failures).isEmpty();
            assertThat(after).isLessThan(before + MOST_GROWTH);
            assertThat(within(answers, 99)).isLessThan(LATEST);
        } finally {
            isOver.set(true);
            threads.shutdownNow();
            process.destroyForcibly().waitFor();
        }
    }

    private Process serve(Path folder) throws IOException {
        List<String> call =
                OwnProcess.call(
                        "serve",
                        folder.toString(),
                        "--port",
                        "0",
                        "--metrics-port",
                        "0",
                        "--cache",
                        temp.resolve("cache").toString());
        return OwnProcess.start(call, temp.resolve("out"), temp.resolve("err"));
    }

    /** In milliseconds, how long so many of a hundred took at the most. */
    private static long within(Collection<Timed> answers, int ofHundred) {
        long[] times = answers.stream().mapToLong(Timed::millis).sorted().toArray();
        assertThat(times).isNotEmpty();
        return times[(int) ((times.length - 1L) * ofHundred / 100)];
    }

    private static void report(List<Timed> answers, int saves, int slow) {
        System.out.printf(
                "%,d answers, half within %d ms, 99 of 100 within %d ms; %d saves, %d slow clients let"
                        + " go%n",
                answers.size(), within(answers, 50), within(answers, 99), saves, slow);
        for (String page : PAGES) {
            List<Timed> of = answers.stream().filter(t -> t.page().equals(page)).toList();
            System.out.printf(
                    "%20s: half within %d ms, 99 of 100 within %d ms%n",
                    page, within(of, 50), within(of, 99));
        }
    }

    /** Comes later by some time, then reads pages until all is over. */
    private List<Timed> read(URI root, Duration later) throws Exception {
        List<Timed> answers = new ArrayList<>();
        int seen = 0;
        long due =
                System.nanoTime()
                        + later.toNanos()
                        + ThreadLocalRandom.current().nextLong(RHYTHM.toNanos());
        while (!isOver.get()) {
            long early = due - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            boolean isDisturbed = isClearing.get();
            String page = PAGES.get(ThreadLocalRandom.current().nextInt(PAGES.size()));
            HttpRequest request =
                    HttpRequest.newBuilder(root.resolve(named(page)))
                            .header("Accept-Encoding", "gzip, deflate, br, zstd")
                            .timeout(Duration.ofSeconds(30))
                            .build();
            try {
                HttpResponse<byte[]> answer =
                        CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (!isDisturbed && !isClearing.get()) {
                    answers.add(new Timed(page, (System.nanoTime() - due) / 1_000_000));
                }
                seen = judge(page, answer.statusCode(), text(answer), seen);
            } catch (IOException e) {
                failures.add(page + ": " + e);
            }
            due += RHYTHM.toNanos();
        }
        return answers;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream bytes = new ByteArrayInputStream(answer.body());
        String encoding = answer.headers().firstValue("Content-Encoding").orElse("");
        try (InputStream in =
                switch (encoding) {
                    case "br" -> new BrotliInputStream(bytes);
                    case "gzip" -> new GZIPInputStream(bytes);
                    default -> bytes;
                }) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String named(String page) {
        return page.startsWith("talk-") ? "interviews/" + page : page;
    }

    /** All that a page says of the edition is of one, and no older than what was seen before. */
    private int judge(String page, int status, String text, int seen) {
        if (status != 200) {
            failures.add(page + ": " + status);
            return seen;
        }
        List<Integer> saved =
                SAVED.matcher(text)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .distinct()
                        .toList();
        boolean isSearch = page.startsWith("search");
        if (saved.size() > 1 && !isSearch) {
            failures.add(page + " mixes " + saved);
        }
        if (saved.isEmpty() || isSearch) {
            return seen;
        }
        if (saved.get(0) < seen) {
            failures.add(page + " shows " + saved + " after " + seen);
        }
        return saved.get(0);
    }

    private int edit(Path folder) throws Exception {
        int saves = 0;
        while (!isOver.get()) {
            write(folder, ++saves);
            Thread.sleep(SAVES.toMillis());
        }
        return saves;
    }

    private static void write(Path folder, int saves) throws IOException {
        Path all = Files.createDirectories(folder.resolve("interviews"));
        if (saves == 0) {
            Files.writeString(folder.resolve("glossary.md"), "## Tide\n\nHow high the sea is.\n");
            for (int i = 1; i < INTERVIEWS; i++) {
                Files.writeString(all.resolve("talk-" + i + ".md"), talk("Talk " + i, "Never"));
            }
        }
        Path aside =
                Files.writeString(
                        folder.resolve("aside"), talk("Saved " + saves, "Saved " + saves));
        Files.move(
                aside,
                all.resolve("talk-0.md"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String talk(String title, String word) {
        StringBuilder text = new StringBuilder("---\ntitle: " + title + "\n---\n");
        for (int i = 1; i <= 12; i++) {
            text.append("## What of ").append(word).append("?\n\n");
            text.append("The tide, ").append(word).append(". ").append("It was so. ".repeat(60));
            text.append("\n\n");
        }
        return text.toString();
    }

    /** Half of them send a byte a second, half read one; those let go come again. */
    private int dawdle(URI root) throws Exception {
        Socket[] clients = new Socket[SLOW];
        int letGo = 0;
        while (!isOver.get()) {
            for (int i = 0; i < SLOW && !isOver.get(); i++) {
                try {
                    if (clients[i] == null) {
                        clients[i] = begin(root, i % 2 == 0);
                    } else if (i % 2 == 0) {
                        clients[i].getOutputStream().write('x');
                    } else if (clients[i].getInputStream().read() < 0) {
                        throw new IOException("let go");
                    }
                } catch (IOException closed) {
                    letGo++;
                    close(clients[i]);
                    clients[i] = null;
                }
                Thread.sleep(1_000 / SLOW);
            }
        }
        for (Socket client : clients) {
            close(client);
        }
        return letGo;
    }

    private static Socket begin(URI root, boolean sends) throws IOException {
        Socket socket = new Socket(root.getHost(), root.getPort());
        socket.setReceiveBufferSize(1_024);
        String request =
                sends
                        ? "GET /index.html HTTP/1.1\r\nX: "
                        : "GET /interviews/talk-0.html HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    private static void close(Socket socket) throws IOException {
        if (socket != null) {
            socket.close();
        }
    }

    /** The heap's bytes after it was cleared, told when what was held up by that has been sent. */
    private long used(Process process) throws Exception {
        isClearing.set(true);
        long used = cleared(process);
        Thread.sleep(CATCHING_UP.toMillis());
        isClearing.set(false);
        return used;
    }

    private long cleared(Process process) throws Exception {
        Matcher port = METRICS.matcher(Files.readString(temp.resolve("err")));
        assertThat(port.find()).isTrue();
        URI metrics = URI.create("http://127.0.0.1:" + port.group(1) + "/metrics");
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            List<String> clear =
                    List.of(OwnProcess.tool("jcmd"), Long.toString(process.pid()), "GC.run");
            OwnProcess.start(clear, temp.resolve("jcmd"), temp.resolve("jcmd-err")).waitFor();
            String told =
                    CLIENT.send(
                                    HttpRequest.newBuilder(metrics).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            double used =
                    HEAP.matcher(told)
                            .results()
                            .mapToDouble(found -> Double.parseDouble(found.group(1)))
                            .sum();
            assertThat(used).isPositive();
            least = Math.min(least, (long) used);
        }
        return least;
    }
}
