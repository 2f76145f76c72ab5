package org.colloquy.search.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.query.SpeakerRole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Counts as a cluster answers them. */
final class ClusterCounts implements HitCounts {
    /** Parts of the answer that are wanted. */
    static final String PARTS =
            "hits.total.value,aggregations.*.buckets.key,aggregations.*.buckets.doc_count";

    /** Below the bound that a cluster has on all that it counts at once. */
    private static final int MOST_INTERVIEWS = 60_000;

    private static final int MOST_PEOPLE = 300;
    private static final int MOST_PEOPLE_OF_PART = 3_000;
    private static final String INTERVIEWS = "interviews";
    private static final String ROLES = "roles";
    private static final String PEOPLE = "people";

    private final int total;
    private final Map<Integer, Integer> byInterview = new TreeMap<>();
    private final Map<SpeakerRole, Integer> byRole = new EnumMap<>(SpeakerRole.class);
    private final Map<String, Integer> byPerson = new LinkedHashMap<>();

    ClusterCounts(OpenEdition edition, JsonNode answer) {
        this.total = answer.path("hits").path("total").path("value").asInt(0);
        JsonNode all = answer.path("aggregations");
        for (JsonNode bucket : all.path(INTERVIEWS).path("buckets")) {
            int number = edition.number(bucket.path("key").asString());
            if (number >= 0) {
                byInterview.put(number, bucket.path("doc_count").asInt());
            }
        }
        for (JsonNode bucket : all.path(ROLES).path("buckets")) {
            for (SpeakerRole role : SpeakerRole.values()) {
                if (role.word().equals(bucket.path("key").asString())) {
                    byRole.put(role, bucket.path("doc_count").asInt());
                }
            }
        }
        List<JsonNode> people = new ArrayList<>();
        all.path(PEOPLE).path("buckets").forEach(people::add);
        people.sort(Comparator.comparingInt(one -> edition.rank(one.path("key").asString())));
        people.forEach(
                one -> byPerson.put(one.path("key").asString(), one.path("doc_count").asInt()));
    }

    /** Returns what is asked for the counts of a query. */
    static ObjectNode request(OpenEdition edition, ObjectNode query) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("size", 0);
        body.put("track_total_hits", true);
        body.set("query", query);
        ObjectNode all = body.putObject("aggs");
        int interviews = Math.max(1, Math.min(MOST_INTERVIEWS, edition.interviews()));
        terms(all, INTERVIEWS, ClusterFields.INTERVIEW).put("size", interviews);
        terms(all, ROLES, IndexFields.ROLE).put("size", SpeakerRole.values().length);
        terms(all, PEOPLE, IndexFields.PERSON)
                .put("size", MOST_PEOPLE)
                .put("shard_size", MOST_PEOPLE_OF_PART);
        return body;
    }

    private static ObjectNode terms(ObjectNode all, String name, String field) {
        return all.putObject(name).putObject("terms").put("field", field);
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public List<Integer> interviews() {
        return List.copyOf(byInterview.keySet());
    }

    @Override
    public int ofInterview(int interview) {
        return byInterview.getOrDefault(interview, 0);
    }

    @Override
    public int ofRole(SpeakerRole role) {
        return byRole.getOrDefault(role, 0);
    }

    @Override
    public Map<String, Integer> people() {
        return byPerson;
    }
}
