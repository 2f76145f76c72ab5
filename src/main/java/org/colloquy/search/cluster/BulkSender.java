package org.colloquy.search.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sender of documents in bulk: the next are written while the cluster takes the last. What it has
 * no time for is sent once more; nothing is left out. For one thread.
 */
final class BulkSender implements AutoCloseable {
    private static final int BYTES = 4 << 20;
    private static final int MOST_TRIES = 8;
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ClusterClient client;
    private final String index;
    private final FaultReader faults;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(DaemonThread.named("bulk-sender"));
    private ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private @Nullable CompletableFuture<Void> under;

    BulkSender(ClusterClient client, ClusterSettings settings, String index) {
        this.client = client;
        this.index = index;
        this.faults = new FaultReader(settings);
    }

    /**
     * Sends a document, sooner or later.
     *
     * @throws ClusterFault if one was not taken
     */
    void add(String id, ObjectNode document) {
        ObjectNode action = JsonMapper.shared().createObjectNode();
        action.putObject("index").put("_id", id);
        write(action);
        write(document);
        if (lines.size() >= BYTES) {
            flush();
        }
    }

    private void write(ObjectNode line) {
        lines.writeBytes(JsonMapper.shared().writeValueAsBytes(line));
        lines.write('\n');
    }

    private void flush() {
        byte[] all = lines.toByteArray();
        lines = new ByteArrayOutputStream();
        await();
        under = CompletableFuture.runAsync(() -> send(all), thread);
    }

    private void await() {
        try {
            if (under != null) {
                under.join();
            }
        } catch (CompletionException e) {
            throw faults.of(e);
        }
    }

    /** Waits until all are taken. */
    void finish() {
        if (lines.size() > 0) {
            flush();
        }
        await();
    }

    private void send(byte[] all) {
        byte[] rest = all;
        for (int attempt = 1; rest.length > 0; attempt++) {
            try {
                rest = untaken(rest, ask(rest), attempt == MOST_TRIES);
            } catch (ClusterFault fault) {
                if (fault.kind() != FaultKind.BUSY || attempt == MOST_TRIES) {
                    throw fault;
                }
            }
            if (rest.length > 0) {
                pause(FIRST_PAUSE_MILLIS << attempt);
            }
        }
    }

    private JsonNode ask(byte[] some) {
        Map<String, String> wanted =
                Map.of(
                        "filter_path",
                        "errors,items.*.status,items.*.error.type,items.*.error.reason");
        String path = "/" + index + "/_bulk";
        return client.send("POST", path, wanted, some, ClusterClient.LINES, Deadline.in(PATIENCE));
    }

    /**
     * Returns the lines of what was refused for want of time.
     *
     * @throws ClusterFault if something was refused for good
     */
    private byte[] untaken(byte[] sent, JsonNode answer, boolean last) {
        if (!answer.path("errors").asBoolean(false)) {
            return new byte[0];
        }
        String[] both = new String(sent, UTF_8).split("\n", -1);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int at = 0;
        for (JsonNode item : answer.path("items")) {
            JsonNode result = item.path("index");
            int status = result.path("status").asInt();
            if (status >= 300) {
                ClusterFault fault = faults.of(status, error(result));
                if (fault.kind() != FaultKind.BUSY || last) {
                    throw fault;
                }
                rest.writeBytes((both[2 * at] + "\n" + both[2 * at + 1] + "\n").getBytes(UTF_8));
            }
            at++;
        }
        return rest.toByteArray();
    }

    private static byte[] error(JsonNode result) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.set("error", result.path("error"));
        return JsonMapper.shared().writeValueAsBytes(body);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFault(FaultKind.BUSY, "sending was broken off");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
