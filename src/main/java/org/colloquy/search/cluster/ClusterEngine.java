package org.colloquy.search.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.engine.FormRarity;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.LuceneQueryBuilder;
import org.colloquy.search.engine.NearForm;
import org.colloquy.search.engine.QueryRun;
import org.colloquy.search.engine.SearchEngine;
import org.colloquy.search.engine.SearchVocabulary;
import org.colloquy.search.engine.SharedMeasures;
import org.colloquy.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Search of one edition in a cluster. */
final class ClusterEngine implements SearchEngine {
    private static final String COUNTED = "counted";

    private final ClusterIndex index;

    /** Time by which everything has to be answered; null where each question has its own. */
    private final @Nullable Deadline deadline;

    ClusterEngine(ClusterIndex index) {
        this(index, null);
    }

    private ClusterEngine(ClusterIndex index, @Nullable Deadline deadline) {
        this.index = index;
        this.deadline = deadline;
    }

    @Override
    public Corpus corpus() {
        return index.corpus();
    }

    @Override
    public SearchEngine forRequest() {
        return new ClusterEngine(index, index.deadline());
    }

    /** Says that it is not: what a cluster cannot find in time it does not answer at all. */
    @Override
    public boolean isPartial() {
        return false;
    }

    @Override
    public Collection<List<String>> speakers() {
        return index.opened().speakers();
    }

    @Override
    public SearchVocabulary vocabulary() {
        return index.opened().vocabulary();
    }

    /** Returns a builder that has asked for the rarity of all forms at once. */
    @Override
    public LuceneQueryBuilder queries(SearchQuery asked) {
        Set<String> forms = new LinkedHashSet<>();
        FormRarity noting =
                new FormRarity(
                        form -> {
                            forms.add(form);
                            return 1;
                        },
                        1);
        new LuceneQueryBuilder(vocabulary(), noting).passages(asked);
        counts(forms.stream().map(ClusterEngine::form).toList());
        return new LuceneQueryBuilder(
                vocabulary(),
                new FormRarity(form -> counts(List.of(form(form))).get(0), entries()));
    }

    private static Query form(String form) {
        return new TermQuery(new Term(IndexFields.WORDS, form));
    }

    @Override
    public QueryRun run(Query query, @Nullable Query near) {
        return new ClusterRun(this, index.opened(), query, near);
    }

    @Override
    public List<Integer> counts(List<Query> queries) {
        Map<Query, Integer> known = index.counts().getAllPresent(queries);
        List<Query> others =
                queries.stream().distinct().filter(query -> !known.containsKey(query)).toList();
        if (!others.isEmpty()) {
            count(others);
        }
        List<Integer> counts = new ArrayList<>();
        for (Query query : queries) {
            Integer count = known.getOrDefault(query, index.counts().getIfPresent(query));
            counts.add(count == null ? 0 : count);
        }
        return counts;
    }

    private void count(List<Query> queries) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("size", 0).put("track_total_hits", false);
        ObjectNode filters = body.putObject("aggs").putObject(COUNTED).putObject("filters");
        ObjectNode all = filters.putObject("filters");
        for (int i = 0; i < queries.size(); i++) {
            all.set(Integer.toString(i), index.opened().queries().of(queries.get(i)));
        }
        JsonNode answer = search(body, false, "aggregations");
        JsonNode buckets = answer.path("aggregations").path(COUNTED).path("buckets");
        for (int i = 0; i < queries.size(); i++) {
            int count = buckets.path(Integer.toString(i)).path("doc_count").asInt(0);
            index.counts().put(queries.get(i), count);
        }
    }

    /** Returns how many entries have each form: few have one twice. */
    @Override
    public List<Long> occurrences(List<Term> forms) {
        List<Query> queries = forms.stream().<Query>map(TermQuery::new).toList();
        return counts(queries).stream().map(Integer::longValue).toList();
    }

    @Override
    public int entries() {
        return index.opened().entries();
    }

    @Override
    public long words() {
        return index.opened().forms();
    }

    @Override
    public List<NearForm> nearest(String form, int most) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("size", 0).put("track_total_hits", false);
        ObjectNode asked = body.putObject("suggest").putObject(COUNTED);
        asked.put("text", WordPlaces.written(form));
        asked.putObject("term")
                .put("field", IndexFields.WORDS)
                .put("analyzer", ClusterFields.ANALYZER)
                .put("size", NearForm.CANDIDATES)
                .put("suggest_mode", "always")
                .put("max_edits", SharedMeasures.MOST_EDITS)
                .put("prefix_length", SharedMeasures.SAME_BEGINNING)
                .put("min_word_length", SharedMeasures.SHORTEST_WRITTEN);
        JsonNode answer = search(body, false, "suggest");
        JsonNode found = answer.path("suggest").path(COUNTED).path(0).path("options");
        List<NearForm> near =
                Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                        .map(found::get)
                        .map(one -> near(one, form))
                        .toList();
        return NearForm.best(near, form, most);
    }

    private static NearForm near(JsonNode option, String written) {
        return NearForm.of(option.path("text").asString(), written, option.path("freq").asInt());
    }

    JsonNode search(ObjectNode body, boolean scored, String parts) {
        Deadline end = deadline == null ? index.deadline() : deadline;
        return index.search(body, scored, parts, end);
    }
}
