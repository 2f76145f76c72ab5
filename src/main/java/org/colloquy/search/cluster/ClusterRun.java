package org.colloquy.search.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.colloquy.model.Lazy;
import org.colloquy.search.engine.EntryHit;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.engine.QueryRun;
import org.colloquy.search.engine.SharedMeasures;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Run of one query in the index of an edition in a cluster. */
final class ClusterRun implements QueryRun {
    private static final String HITS = "hits.hits._id,hits.hits._score";
    private static final String GROUPS = "groups";
    private static final String FIRST = "first";

    private final ClusterEngine engine;
    private final OpenEdition edition;
    private final Query query;
    private final @Nullable Query near;
    private final Lazy<HitCounts> counts = new Lazy<>(this::count);

    ClusterRun(ClusterEngine engine, OpenEdition edition, Query query, @Nullable Query near) {
        this.engine = engine;
        this.edition = edition;
        this.query = query;
        this.near = near;
    }

    @Override
    public HitCounts counts() {
        return counts.get();
    }

    private HitCounts count() {
        ObjectNode body = ClusterCounts.request(edition, edition.queries().of(query));
        return new ClusterCounts(edition, engine.search(body, false, ClusterCounts.PARTS));
    }

    @Override
    public List<EntryHit> best(int most) {
        return ranked(edition.queries().of(query), most);
    }

    @Override
    public List<EntryHit> best(Collection<Integer> interviews, int most) {
        return ranked(edition.queries().within(query, edition.names(interviews)), most);
    }

    private List<EntryHit> ranked(ObjectNode which, int most) {
        if (most == 0) {
            return List.of();
        }
        ObjectNode body = body(which, most);
        if (near != null) {
            ObjectNode rescore = body.putObject("rescore");
            rescore.put("window_size", Math.min(most, SharedMeasures.MOST_COMPARED));
            rescore.putObject("query").set("rescore_query", edition.queries().of(near));
        }
        return hits(body, true).sorted(EntryHit.BEST_FIRST).toList();
    }

    private static ObjectNode body(ObjectNode which, int most) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("size", most);
        body.put("_source", false);
        body.put("track_total_hits", false);
        body.set("query", which);
        return body;
    }

    private Stream<EntryHit> hits(ObjectNode body, boolean scored) {
        JsonNode answer = engine.search(body, scored, HITS);
        return edition.hits(answer.path("hits").path("hits")).stream();
    }

    @Override
    public List<EntryHit> first(int most) {
        List<Integer> whole = new ArrayList<>();
        List<EntryHit> found = new ArrayList<>();
        int left = most;
        for (int interview : counts().interviews()) {
            int own = counts().ofInterview(interview);
            if (own > left) {
                found.addAll(ordered(List.of(interview), left));
                break;
            }
            whole.add(interview);
            left -= own;
        }
        int all = whole.stream().mapToInt(counts()::ofInterview).sum();
        found.addAll(ordered(whole, all));
        return found.stream().sorted(EntryHit.IN_ORDER).toList();
    }

    private List<EntryHit> ordered(List<Integer> interviews, int most) {
        if (most == 0) {
            return List.of();
        }
        ObjectNode body = body(edition.queries().within(query, edition.names(interviews)), most);
        body.putArray("sort").add(ClusterFields.NUMBER);
        return hits(body, false).toList();
    }

    @Override
    public List<EntryHit> first(Collection<Integer> interviews, int each) {
        if (interviews.isEmpty()) {
            return List.of();
        }
        ObjectNode body = body(edition.queries().within(query, edition.names(interviews)), 0);
        ObjectNode group = body.putObject("aggs").putObject(GROUPS);
        group.putObject("terms")
                .put("field", ClusterFields.INTERVIEW)
                .put("size", interviews.size());
        ObjectNode first = group.putObject("aggs").putObject(FIRST).putObject("top_hits");
        first.put("size", each).put("_source", false).putArray("sort").add(ClusterFields.NUMBER);
        JsonNode answer =
                engine.search(body, false, "aggregations." + GROUPS + ".buckets." + FIRST);
        List<EntryHit> found = new ArrayList<>();
        for (JsonNode bucket : answer.path("aggregations").path(GROUPS).path("buckets")) {
            found.addAll(edition.hits(bucket.path(FIRST).path("hits").path("hits")));
        }
        return found.stream()
                .map(hit -> new EntryHit(hit.interview(), hit.number(), 0))
                .sorted(EntryHit.IN_ORDER)
                .toList();
    }
}
