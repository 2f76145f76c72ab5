package org.colloquy.search.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** State of the indexes of a name in a cluster, and how it is changed. */
final class ClusterState {
    /** Name under which an index of ours describes itself. */
    private static final String OWN = "colloquy";

    private static final int PAGE = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ClusterClient client;
    private final ClusterSettings settings;

    ClusterState(ClusterClient client, ClusterSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Index as it says of itself. */
    record OwnIndex(String name, String edition, boolean complete, int format, String program) {}

    JsonNode ask(String method, String path, @Nullable JsonNode body) {
        return client.send(method, path, Map.of(), body, Deadline.in(PATIENCE));
    }

    private JsonNode get(String path) {
        try {
            return ask("GET", path, null);
        } catch (ClusterFault fault) {
            if (fault.kind() == FaultKind.MISSING) {
                return JsonMapper.shared().missingNode();
            }
            throw fault;
        }
    }

    /** Returns what an index is made with to say of itself what it is. */
    ObjectNode meta(String edition, boolean complete) {
        ObjectNode meta = JsonMapper.shared().createObjectNode();
        meta.putObject(OWN)
                .put("name", settings.name())
                .put("edition", edition)
                .put("complete", complete)
                .put("format", ClusterFields.FORMAT)
                .put("program", ClusterEdition.program());
        return meta;
    }

    /** Says of an index what it is. */
    void tell(String index, String edition, boolean complete) {
        ObjectNode mappings = JsonMapper.shared().createObjectNode();
        mappings.set("_meta", meta(edition, complete));
        ask("PUT", "/" + index + "/_mapping", mappings);
    }

    /**
     * Returns the index that the name stands for; empty if there is none.
     *
     * @throws ClusterFault if it is another program's
     */
    Optional<OwnIndex> current() {
        JsonNode found = get("/" + settings.name() + "/_mapping");
        List<OwnIndex> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : found.properties()) {
            if (one.getKey().equals(settings.name())) {
                throw foreign(one.getKey());
            }
            all.add(own(one.getKey(), one.getValue()).orElseThrow(() -> foreign(one.getKey())));
        }
        return all.stream().findFirst();
    }

    /**
     * Returns an index; empty if there is none.
     *
     * @throws ClusterFault if it is another program's
     */
    Optional<OwnIndex> index(String name) {
        JsonNode found = get("/" + name + "/_mapping");
        return found.isMissingNode()
                ? Optional.empty()
                : Optional.of(own(name, found.path(name)).orElseThrow(() -> foreign(name)));
    }

    /** Returns all indexes of the name. */
    List<OwnIndex> all() {
        List<OwnIndex> all = new ArrayList<>();
        JsonNode found = get("/" + settings.name() + "-*/_mapping");
        String form = ClusterEdition.indexes(settings);
        for (Map.Entry<String, JsonNode> one : found.properties()) {
            if (one.getKey().matches(form)) {
                own(one.getKey(), one.getValue()).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<OwnIndex> own(String index, JsonNode described) {
        JsonNode said = described.path("mappings").path("_meta").path(OWN);
        return said.path("name").asString("").equals(settings.name())
                ? Optional.of(
                        new OwnIndex(
                                index,
                                said.path("edition").asString(""),
                                said.path("complete").asBoolean(false),
                                said.path("format").asInt(0),
                                said.path("program").asString("")))
                : Optional.empty();
    }

    private ClusterFault foreign(String index) {
        return new ClusterFault(
                FaultKind.FOREIGN,
                ("the index %s was not made by this program; it is left as it is."
                                + " Choose another name with --search-index")
                        .formatted(index));
    }

    /** Returns what an index has; empty if that is not told. */
    Optional<ClusterEdition> edition(OwnIndex index) {
        JsonNode document = get("/" + index.name() + "/_doc/" + ClusterEdition.ID);
        try {
            ClusterEdition told = ClusterEdition.read(document.path("_source"));
            return told.digest().equals(index.edition()) ? Optional.of(told) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns how many entries an index has of each interview. */
    Map<String, Integer> entries(String index) {
        ask("POST", "/" + index + "/_refresh", null);
        Map<String, Integer> all = new HashMap<>();
        JsonNode after = JsonMapper.shared().missingNode();
        do {
            ObjectNode body = JsonMapper.shared().createObjectNode();
            body.put("size", 0);
            ObjectNode group = body.putObject("aggs").putObject("all").putObject("composite");
            group.put("size", PAGE);
            group.putArray("sources")
                    .addObject()
                    .putObject("name")
                    .putObject("terms")
                    .put("field", ClusterFields.INTERVIEW);
            if (after.isObject()) {
                group.set("after", after);
            }
            JsonNode answer = ask("POST", "/" + index + "/_search", body);
            JsonNode found = answer.path("aggregations").path("all");
            for (JsonNode bucket : found.path("buckets")) {
                all.put(
                        bucket.path("key").path("name").asString(),
                        bucket.path("doc_count").asInt());
            }
            after = found.path("after_key");
        } while (after.isObject());
        return all;
    }

    /** Takes the entries of interviews out of an index: by their names, which any node can do. */
    void remove(String index, List<String> names) {
        for (int from = 0; from < names.size(); from += PAGE) {
            List<String> some = names.subList(from, Math.min(names.size(), from + PAGE));
            byte[] lines = deletions(index, some);
            while (lines.length > 0) {
                client.send(
                        "POST",
                        "/" + index + "/_bulk",
                        Map.of("refresh", "true", "filter_path", "errors"),
                        lines,
                        ClusterClient.LINES,
                        Deadline.in(PATIENCE));
                lines = deletions(index, some);
            }
        }
    }

    private byte[] deletions(String index, List<String> names) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("size", PAGE).put("_source", false);
        ArrayNode wanted =
                body.putObject("query").putObject("terms").putArray(ClusterFields.INTERVIEW);
        names.forEach(wanted::add);
        StringBuilder lines = new StringBuilder();
        JsonNode found = ask("POST", "/" + index + "/_search", body).path("hits").path("hits");
        for (JsonNode hit : found) {
            ObjectNode action = JsonMapper.shared().createObjectNode();
            action.putObject("delete").put("_id", hit.path("_id").asString());
            lines.append(action).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    /** Makes an index of the same contents as another, which has to be complete. */
    void copy(String from, String to) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putObject("settings")
                .put("index.number_of_replicas", 0)
                .put("index.auto_expand_replicas", "false")
                .put("index.refresh_interval", "-1")
                .putNull("index.blocks.write");
        ask("POST", "/" + from + "/_clone/" + to, body);
    }

    /** Lets an index alone from now on, and has copies made where there are nodes for them. */
    void seal(String index) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putObject("index")
                .put("auto_expand_replicas", "0-1")
                .putObject("blocks")
                .put("write", true);
        ask("PUT", "/" + index + "/_settings", body);
    }

    /** Waits until copies are made; says whether they are. */
    boolean awaitCopies(String index, Duration patience) {
        try {
            JsonNode answer =
                    client.send(
                            "GET",
                            "/_cluster/health/" + index,
                            Map.of(
                                    "wait_for_status",
                                    "green",
                                    "timeout",
                                    patience.toSeconds() + "s"),
                            null,
                            Deadline.in(PATIENCE));
            return !answer.path("timed_out").asBoolean(true);
        } catch (ClusterFault fault) {
            // What waits in vain is answered with a status of its own.
            if (fault.kind() == FaultKind.OTHER || fault.kind() == FaultKind.BUSY) {
                return false;
            }
            throw fault;
        }
    }

    /** Lets the name stand for an index, and for no other. */
    void swap(String index) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        ArrayNode actions = body.putArray("actions");
        actions.addObject()
                .putObject("remove")
                .put("index", settings.name() + "-*")
                .put("alias", settings.name())
                .put("must_exist", false);
        actions.addObject().putObject("add").put("index", index).put("alias", settings.name());
        ask("POST", "/_aliases", body);
    }
}
