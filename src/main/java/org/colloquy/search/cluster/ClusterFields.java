package org.colloquy.search.cluster;

import java.util.Map;
import java.util.Set;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.SharedMeasures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of an edition's index in a cluster, and how their values are found. */
final class ClusterFields {
    /** Short name of the interview and its contents, the same in all editions. */
    static final String INTERVIEW = IndexFields.INTERVIEW;

    /** Place of the entry among those of its interview, from 0. */
    static final String NUMBER = "number";

    /** Field of the one document on the edition as a whole. */
    static final String EDITION = "edition";

    /** Version of all that is said here: what has another is not read. */
    static final int FORMAT = 1;

    /** The analyzer that cuts what {@link WordPlaces} writes. */
    static final String ANALYZER = "forms";

    private static final int LONGEST_PLACE = 1 << 20;
    private static final int MOST_HITS = 10_000;
    private static final Set<String> NAMES =
            Set.of(
                    INTERVIEW,
                    IndexFields.PERSON,
                    IndexFields.ROLE,
                    IndexFields.TOPIC,
                    IndexFields.TERM);

    private ClusterFields() {}

    /**
     * Returns what an index is created with.
     *
     * @param shards in how many parts it lies
     */
    static ObjectNode definition(int shards, ObjectNode meta) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ObjectNode settings = all.putObject("settings");
        settings.put("number_of_shards", shards);
        // Copies are made when all is there: that is cheaper than to index everything twice.
        settings.put("number_of_replicas", 0);
        settings.put("refresh_interval", "-1");
        settings.put("max_result_window", MOST_HITS);
        settings.putObject("similarity")
                .putObject("passages")
                .put("type", "BM25")
                .put("k1", SharedMeasures.SATURATION)
                .put("b", SharedMeasures.LENGTH_WEIGHT);
        settings.set("analysis", analysis());
        all.set("mappings", mappings(meta));
        return all;
    }

    private static JsonNode analysis() {
        return JsonMapper.shared()
                .valueToTree(
                        Map.of(
                                "tokenizer",
                                Map.of(
                                        "places",
                                        Map.of(
                                                "type",
                                                "whitespace",
                                                "max_token_length",
                                                LONGEST_PLACE)),
                                "filter",
                                Map.of(
                                        "bars",
                                        Map.of(
                                                "type",
                                                "pattern_capture",
                                                "preserve_original",
                                                false,
                                                "patterns",
                                                new String[] {"([^" + WordPlaces.BAR + "]+)"}),
                                        "gaps",
                                        Map.of(
                                                "type",
                                                "stop",
                                                "stopwords",
                                                new String[] {WordPlaces.GAP})),
                                "analyzer",
                                Map.of(
                                        ANALYZER,
                                        Map.of(
                                                "type",
                                                "custom",
                                                "tokenizer",
                                                "places",
                                                "filter",
                                                new String[] {"bars", "gaps"}))));
    }

    private static ObjectNode mappings(ObjectNode meta) {
        ObjectNode mappings = JsonMapper.shared().createObjectNode();
        mappings.put("dynamic", "strict");
        mappings.set("_meta", meta);
        // The words are in the files, and what is shown is taken from there.
        mappings.putObject("_source").putArray("excludes").add(IndexFields.WORDS);
        ObjectNode fields = mappings.putObject("properties");
        fields.putObject(IndexFields.WORDS)
                .put("type", "text")
                .put("analyzer", ANALYZER)
                .put("similarity", "passages");
        NAMES.stream().sorted().forEach(name -> fields.putObject(name).put("type", "keyword"));
        fields.putObject(NUMBER).put("type", "integer");
        fields.putObject(IndexFields.YEAR).put("type", "integer");
        fields.putObject(EDITION).put("type", "object").put("enabled", false);
        return mappings;
    }
}
