package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.colloquy.site.Editions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many readers beside an editor who saves twice a second and a hundred clients that send or read a
 * byte a second, for a minute; {@code -Dload.seconds=600} makes it ten.
 */
@Tag("slow")
class LoadTest {
    private static final int READERS = 64;
    private static final int SLOW = 100;
    private static final int INTERVIEWS = 20;
    private static final Duration SAVES = Duration.ofMillis(500);
    private static final Duration THINKS = Duration.ofMillis(50);
    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_GROWTH = 20 * MEGABYTE;
    private static final Pattern SAVED = Pattern.compile("Saved (\\d+)");

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

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Collection<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void nothingFailsIsMixedOrGrows(@TempDir Path folder) throws Exception {
        Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds", 60));
        write(folder, 0);
        try (TestSite site = TestSite.follow(folder, new Editions())) {
            List<Future<long[]>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(() -> read(site.root())));
            }
            Future<Integer> saves = threads.submit(() -> edit(folder));
            Future<Integer> slow = threads.submit(() -> dawdle(site.root()));
            Thread.sleep(time.toMillis() / 3);
            long before = used();
            Thread.sleep(time.toMillis() * 2 / 3);
            long after = used();
            isOver.set(true);
            report(readers, saves.get(), slow.get(), before, after);
            assertThat(failures).isEmpty();
            assertThat(after).isLessThan(before + MOST_GROWTH);
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
    }

    private static void report(
            List<Future<long[]>> readers, int saves, int slow, long before, long after)
            throws Exception {
        LongStream all = LongStream.empty();
        for (Future<long[]> reader : readers) {
            all = LongStream.concat(all, Arrays.stream(reader.get()));
        }
        long[] times = all.sorted().toArray();
        assertThat(times).isNotEmpty();
        System.out.printf(
                "%,d answers, half within %d ms, 99 of 100 within %d ms; %d saves, %d slow clients let"
                        + " go; heap %d MB, then %d MB%n",
                times.length,
                times[times.length / 2],
                times[times.length * 99 / 100],
                saves,
                slow,
                before / MEGABYTE,
                after / MEGABYTE);
    }

    /** Reads pages until all is over; returns the milliseconds that each took. */
    private long[] read(URI root) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        LongStream.Builder times = LongStream.builder();
        int seen = 0;
        while (!isOver.get()) {
            String page = PAGES.get(ThreadLocalRandom.current().nextInt(PAGES.size()));
            HttpRequest request =
                    HttpRequest.newBuilder(root.resolve(named(page)))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            long start = System.nanoTime();
            try {
                HttpResponse<String> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofString());
                times.add((System.nanoTime() - start) / 1_000_000);
                seen = judge(page, answer, seen);
            } catch (IOException e) {
                failures.add(page + ": " + e);
            }
            Thread.sleep(THINKS.toMillis());
        }
        return times.build().toArray();
    }

    private static String named(String page) {
        return page.startsWith("talk-") ? "interviews/" + page : page;
    }

    /** All that a page says of the edition is of one, and no older than what was seen before. */
    private int judge(String page, HttpResponse<String> answer, int seen) {
        if (answer.statusCode() != 200) {
            failures.add(page + ": " + answer.statusCode());
            return seen;
        }
        List<Integer> saved =
                SAVED.matcher(answer.body())
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

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
