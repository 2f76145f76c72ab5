package org.colloquy.search.cluster;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cluster of nodes on this machine, each a process of its own, that ends with its test. */
public final class TestCluster implements AutoCloseable {
    /** What the build writes: the class path of a node. */
    private static final Path CLASS_PATH = Path.of("target/cluster/classpath.txt");

    private static final String MEMORY = "-Xmx320m";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path home;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Integer> inner = new ArrayList<>();
    private final List<Process> nodes = new ArrayList<>();

    private TestCluster(Path home, int size) {
        this.home = home;
        for (int i = 0; i < size; i++) {
            ports.add(free());
            inner.add(free());
        }
        for (int i = 0; i < size; i++) {
            nodes.add(start(i));
        }
    }

    /** Starts a cluster, and waits until it answers; the test is left out where there is none. */
    public static TestCluster of(Path home, int size) {
        assumeTrue(Files.isRegularFile(CLASS_PATH), "no class path of a node was written");
        TestCluster cluster = new TestCluster(home, size);
        cluster.await();
        return cluster;
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(int number) {
        String own = "node-" + number;
        try {
            Path node = home.resolve(own);
            Files.createDirectories(node.resolve("config"));
            String seeds =
                    inner.stream()
                            .map(port -> "127.0.0.1:" + port)
                            .collect(Collectors.joining(","));
            String all =
                    IntStream.range(0, ports.size())
                            .mapToObj(i -> "node-" + i)
                            .collect(Collectors.joining(","));
            List<String> command =
                    List.of(
                            java(),
                            MEMORY,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dlog4j2.level=ERROR",
                            "-cp",
                            Files.readString(CLASS_PATH).strip() + ":" + own(),
                            ClusterNode.class.getName(),
                            node.toString(),
                            "path.home=" + node,
                            "cluster.name=colloquy-test",
                            "node.name=" + own,
                            "network.host=127.0.0.1",
                            "http.port=" + ports.get(number),
                            "transport.port=" + inner.get(number),
                            "transport.type=netty4",
                            "http.type=netty4",
                            "discovery.seed_hosts=" + seeds,
                            "cluster.initial_cluster_manager_nodes=" + all,
                            "cluster.routing.allocation.disk.threshold_enabled=false");
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve(own + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where the program of a node lies. */
    private static String own() {
        return ClusterNode.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** The nodes run on the JDK that is named, else on 17 or 21, whatever the program runs on. */
    private static String java() throws IOException {
        String named = System.getProperty("cluster.java", "");
        if (!named.isEmpty()) {
            return Path.of(named, "bin", "java").toString();
        }
        if (Runtime.version().feature() <= 21) {
            return Path.of(System.getProperty("java.home"), "bin", "java").toString();
        }
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (var found = Files.list(all)) {
                var java =
                        found.filter(one -> one.toString().matches(".*-(17|21)\\b.*"))
                                .map(one -> one.resolve("bin/java"))
                                .filter(Files::isExecutable)
                                .findFirst();
                if (java.isPresent()) {
                    return java.get().toString();
                }
            }
        }
        assumeTrue(false, "there is no JDK 17 for the nodes");
        return "";
    }

    private void await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int port : ports) {
            while (!answers(port)) {
                boolean ended = nodes.stream().anyMatch(node -> !node.isAlive());
                if (ended || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("the cluster does not come up: " + logs());
                }
            }
        }
    }

    private boolean answers(int port) {
        String health =
                "http://127.0.0.1:%d/_cluster/health?wait_for_nodes=%d&timeout=1s"
                        .formatted(port, ports.size());
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(health)).build(),
                                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"timed_out\":false");
        } catch (IOException e) {
            sleep();
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String logs() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < ports.size(); i++) {
            try {
                all.append(Files.readString(home.resolve("node-" + i + ".log")));
            } catch (IOException e) {
                all.append(e);
            }
        }
        return all.toString();
    }

    /** Returns the addresses of all nodes. */
    public String addresses() {
        return ports.stream()
                .map(port -> "http://127.0.0.1:" + port)
                .collect(Collectors.joining(","));
    }

    /** Returns settings of this cluster. */
    public ClusterSettings settings() {
        return ClusterSettings.of(addresses(), null, null, null, ClusterSettings.COMMON_NAME);
    }

    /** Asks a node something. */
    public String ask(int node, String method, String path, String body) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(node) + path))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends a node at once, as a loss of power would. */
    public void kill(int node) {
        nodes.get(node).destroyForcibly();
        awaitEnd(nodes.get(node));
    }

    /** Starts a node that was killed again. */
    public void restart(int node) {
        nodes.set(node, start(node));
        await();
    }

    private static void awaitEnd(Process process) {
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        nodes.forEach(Process::destroyForcibly);
        nodes.forEach(TestCluster::awaitEnd);
    }
}
