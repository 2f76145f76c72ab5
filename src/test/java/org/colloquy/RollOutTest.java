package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.console.Console;
import org.colloquy.serve.replica.EditionBuild;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four servers of one edition behind nginx or Caddy, as the guide sets them up, and readers who go
 * on reading while the next edition is rolled out, one server after the other, and one is killed.
 * Nothing that a page asks for fails, and nothing is of another edition than the page.
 */
@Tag("slow")
class RollOutTest {
    private static final int REPLICAS = 4;
    private static final int READERS = 6;
    private static final int VISITS = 200;
    private static final int INTERVIEWS = 14;
    private static final Duration PAUSE = Duration.ofMillis(120);

    /**
     * Time after which a proxy asks a server again that it could not reach, as the guide has it.
     */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 3, 5, 9, 30, 0, 0, ZoneOffset.UTC);
    private static final Pattern EDITION = Pattern.compile("edition;desc=\"(\\w+)\"");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"([^\"]*assets/[^\"]+)\"");
    private static final Pattern FETCHED =
            Pattern.compile("data-(?:entries|listen)=\"([^\"]+\\.js)\"");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir private Path temp = Path.of("");
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Collection<String> failures = new ConcurrentLinkedQueue<>();
    private final Collection<String> editions = new ConcurrentLinkedQueue<>();
    private final List<Process> started = new ArrayList<>();
    private final Process[] replicas = new Process[REPLICAS];
    private final int[] ports = new int[REPLICAS];
    private int starts;

    /** What a reader's visits came to. */
    private record Read(int visits, int requests, int told) {}

    @AfterEach
    void end() {
        isOver.set(true);
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void nothingFailsBehindNginx() throws Exception {
        assumeTrue(
                isInstalled("nginx", "-v"), "nginx is not installed: apt-get install nginx-light");
        nothingFailsWhileAnEditionIsRolledOut(this::startNginx);
    }

    @Test
    void nothingFailsBehindCaddy() throws Exception {
        assumeTrue(
                isInstalled("caddy", "version"), "Caddy is not installed: apt-get install caddy");
        nothingFailsWhileAnEditionIsRolledOut(this::startCaddy);
    }

    /** Start of a proxy before the servers; returns when it answers. */
    private interface ProxyStart {
        void at(int port) throws IOException;
    }

    private void nothingFailsWhileAnEditionIsRolledOut(ProxyStart proxy) throws Exception {
        Path monday = built("monday", null);
        Path tuesday = built("tuesday", monday);
        for (int i = 0; i < REPLICAS; i++) {
            ports[i] = freePort();
        }
        Path old = copy(monday, "old");
        for (int i = 0; i < REPLICAS; i++) {
            replicas[i] = serve(i, corpus("monday"), old);
        }
        awaitReady();
        int port = freePort();
        proxy.at(port);
        URI root = URI.create("http://127.0.0.1:" + port + "/");
        for (int n = 0; !isReady(root.resolve("healthz")); n++) {
            assertThat(n).isLessThan(100);
            Thread.sleep(100);
        }
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        List<Future<Read>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            int reader = i;
            readers.add(threads.submit(() -> read(root, reader)));
        }
        rollOut(copy(tuesday, "new"));
        Thread.sleep(PAUSE.toMillis() * 20);
        isOver.set(true);
        int visits = 0;
        int told = 0;
        int requests = 0;
        for (Future<Read> reader : readers) {
            Read read = reader.get();
            visits += read.visits();
            requests += read.requests();
            told += read.told();
        }
        threads.shutdown();
        System.out.printf(
                "%d visits, %d requests, %d failures, %d told to load again%n",
                visits, requests, failures.size(), told);
        assertThat(failures).isEmpty();
        assertThat(visits).isGreaterThanOrEqualTo(VISITS);
        assertThat(editions.stream().distinct()).hasSize(2);
    }

    private void rollOut(Path cache) throws Exception {
        Path corpus = corpus("tuesday");
        for (int i = 0; i < REPLICAS; i++) {
            replicas[i].destroy();
            assertThat(replicas[i].waitFor(1, TimeUnit.MINUTES)).isTrue();
            replicas[i] = serve(i, corpus, cache);
            awaitReady();
            Thread.sleep(SETTLED.toMillis());
            if (i == 1) {
                replicas[0].destroyForcibly().waitFor();
                Thread.sleep(PAUSE.toMillis() * 10);
                replicas[0] = serve(0, corpus, cache);
                awaitReady();
                Thread.sleep(SETTLED.toMillis());
            }
        }
    }

    /** Reads one page after the other until it is over, with all that each asks for. */
    private Read read(URI root, int reader) throws InterruptedException {
        Read all = new Read(0, 0, 0);
        for (int i = reader; !isOver.get(); i++) {
            String page =
                    switch (i % 4) {
                        case 0 -> "index.html";
                        case 1 -> "search.html?q=tide";
                        case 2 -> "interviews/talk-" + i % INTERVIEWS + ".html";
                        default -> "glossary/tide.html";
                    };
            try {
                Read visit = visit(root, page);
                all =
                        new Read(
                                all.visits() + 1,
                                all.requests() + visit.requests(),
                                all.told() + visit.told());
            } catch (IOException e) {
                failures.add(page + ": " + e);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return all;
    }

    private Read visit(URI root, String page) throws IOException, InterruptedException {
        URI address = root.resolve(page);
        HttpResponse<String> answer = get(address);
        String edition = edition(answer).orElse("");
        if (answer.statusCode() != 200 || edition.isEmpty()) {
            failures.add(page + ": " + answer.statusCode());
            return new Read(1, 1, 0);
        }
        editions.add(edition);
        String name = answer.body().contains("House of monday") ? "monday" : "tuesday";
        if (!answer.body().contains("House of " + name)) {
            failures.add(page + " is of no edition");
        }
        List<String> asked =
                Stream.of(ASSET, FETCHED)
                        .flatMap(links -> links.matcher(answer.body()).results())
                        .map(link -> link.group(1))
                        .distinct()
                        .toList();
        // The reader looks at the page before it fetches the rest.
        Thread.sleep(PAUSE.toMillis());
        for (String link : asked) {
            HttpResponse<String> file = get(address.resolve(link));
            boolean isOwn = !link.contains("entries-") || file.body().contains("of " + name);
            if (file.statusCode() != 200 || !isOwn) {
                failures.add(page + " -> " + link + ": " + file.statusCode() + " " + isOwn);
            }
        }
        int told = page.startsWith("search") ? look(root, page, edition) : 0;
        return new Read(1, 2 + asked.size(), told);
    }

    /** Asks for first results as the page of a search does while somebody types. */
    private int look(URI root, String page, String edition)
            throws IOException, InterruptedException {
        HttpResponse<String> found =
                get(root.resolve("search.json?q=tide*&limit=6&names=&edition=" + edition));
        if (found.statusCode() == 404) {
            return 1;
        }
        if (found.statusCode() != 200 || !edition(found).equals(Optional.of(edition))) {
            failures.add(page + " -> search.json: " + found.statusCode() + " " + edition(found));
        }
        return 0;
    }

    private static Optional<String> edition(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Server-Timing")
                .map(EDITION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    // ---- editions ----

    private Path corpus(String day) {
        return temp.resolve("corpus-" + day);
    }

    private Path built(String day, @Nullable Path after) throws IOException {
        Path folder = Files.createDirectories(corpus(day));
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        boolean isFirst = day.equals("monday");
        Files.writeString(
                folder.resolve("colloquy.yaml"),
                "title: House of %s\ncolours:\n  paper: \"#f4f7f8\"\n  ink: \"#1b2a33\"\n  accent: \"%s\"\n"
                        .formatted(day, isFirst ? "#1f5066" : "#66401f"));
        Files.writeString(folder.resolve("glossary.md"), "## tide\n\nWhat comes twice a day.\n");
        Files.write(interviews.resolve("talk.mp3"), new byte[] {1});
        for (int i = 0; i < INTERVIEWS; i++) {
            Files.writeString(
                    interviews.resolve("talk-" + i + ".md"),
                    """
                    ---
                    title: Talk %1$d of %2$s
                    media: talk.mp3
                    ---
                    **Ada Sample:** Who waits for the tide on %2$s?

                    **Bruno Sample:** The tide waits for nobody, said %1$d.
                    """
                            .formatted(i, day));
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        Path to = temp.resolve("build-" + day);
        new EditionBuild(folder, to, after, NOW).make(new Console(nowhere, nowhere));
        return to;
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = temp.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }

    // ---- processes ----

    private Process serve(int replica, Path corpus, Path cache) throws IOException {
        List<String> call =
                OwnProcess.call(
                        "serve",
                        corpus.toString(),
                        "--cache",
                        cache.toString(),
                        "--read-only",
                        "--searches-per-second",
                        "0",
                        "--port",
                        Integer.toString(ports[replica]));
        call.addAll(1, List.of("-Xmx160m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Path out = temp.resolve("out-" + starts);
        Process process = OwnProcess.start(call, out, temp.resolve("err-" + starts));
        starts++;
        started.add(process);
        return process;
    }

    private void awaitReady() throws InterruptedException, IOException {
        for (int i = 0; i < REPLICAS; i++) {
            URI health = URI.create("http://127.0.0.1:" + ports[i] + "/healthz");
            for (int n = 0; !isReady(health); n++) {
                assertThat(replicas[i].isAlive()).as("server %s", i).isTrue();
                assertThat(n).isLessThan(1200);
                Thread.sleep(100);
            }
        }
    }

    private static boolean isReady(URI health) throws InterruptedException {
        try {
            return get(health).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInstalled(String... call) throws InterruptedException {
        try {
            return new ProcessBuilder(call)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void startNginx(int port) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("nginx"));
        String recipe = recipe("upstream replicas {");
        Path settings =
                Files.writeString(folder.resolve("nginx.conf"), settings(folder, recipe, port));
        start(
                folder,
                "nginx",
                "-p",
                folder.toString(),
                "-e",
                folder.resolve("error.log").toString(),
                "-c",
                settings.toString());
    }

    private void startCaddy(int port) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("caddy"));
        String recipe = recipe("interviews.example {\n    reverse_proxy 127.0.0.1:8081");
        Path settings =
                Files.writeString(
                        folder.resolve("Caddyfile"),
                        "{\nadmin off\nauto_https off\n}\n"
                                + recipe.replace(
                                        "interviews.example {", "http://127.0.0.1:" + port + " {"));
        start(folder, "caddy", "run", "--adapter", "caddyfile", "--config", settings.toString());
    }

    private void start(Path home, String... call) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.toString());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        Path log = home.resolve("log");
        started.add(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    /** Returns the lines of the guide that begin so, with the ports of this test. */
    private String recipe(String beginning) throws IOException {
        String guide = Files.readString(Path.of("docs/guide/hosting.md"));
        int from = guide.indexOf(beginning);
        assertThat(from).isPositive();
        String lines = guide.substring(from, guide.indexOf("```", from));
        for (int i = 0; i < REPLICAS; i++) {
            String named = "127.0.0.1:808" + (i + 1);
            assertThat(lines).contains(named);
            lines = lines.replace(named, "127.0.0.1:" + ports[i]);
        }
        return lines;
    }

    private static String settings(Path folder, String recipe, int port) {
        String places =
                Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                        .map(kind -> "%s_temp_path %s/%s;\n".formatted(kind, folder, kind))
                        .reduce("", String::concat);
        return """
        daemon off;
        master_process off;
        pid %1$s/pid;
        events {}
        http {
        access_log off;
        %2$s
        %3$s
        }
        """
                .formatted(
                        folder,
                        places,
                        recipe.replace("server {\n", "server {\nlisten 127.0.0.1:" + port + ";\n"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
