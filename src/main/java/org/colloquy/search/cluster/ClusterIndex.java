package org.colloquy.search.cluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.Query;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.colloquy.search.engine.SearchUnavailableException;
import org.colloquy.search.index.EntryKeys;
import org.colloquy.search.index.IndexEdition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Index of one edition in a cluster, as far as it is there and answers. While it does not, nobody
 * waits for it: it is tried again by {@link ClusterSearch}. For any number of threads.
 */
final class ClusterIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterIndex.class);

    /** Time for all that one page asks. */
    static final Duration COMMON_PATIENCE = Duration.ofMillis(1_200);

    /** Late answers in a row after which nobody else waits for one. */
    private static final int MOST_LATE = 3;

    private static final int REMEMBERED_COUNTS = 10_000;

    private final ClusterClient client;
    private final ClusterSettings settings;
    private final Corpus corpus;
    private final Duration patience;
    private final Lazy<IndexEdition> edition;
    private final Lazy<String> digest;

    /** Numbers that were asked for: what they count never changes. */
    private final Cache<Query, Integer> counts =
            Caffeine.newBuilder().maximumSize(REMEMBERED_COUNTS).build();

    private final AtomicInteger late = new AtomicInteger();
    private volatile @Nullable OpenEdition open;
    private volatile @Nullable String outage = "the cluster was not asked yet";

    ClusterIndex(
            ClusterClient client,
            ClusterSettings settings,
            Corpus corpus,
            EntryKeys keys,
            Duration patience) {
        this.patience = patience;
        this.client = client;
        this.settings = settings;
        this.corpus = corpus;
        this.edition = new Lazy<>(() -> new IndexEdition(corpus, keys));
        this.digest = new Lazy<>(() -> ClusterEdition.digest(edition.get()));
    }

    Corpus corpus() {
        return corpus;
    }

    /** Returns by when an answer has to be there that is asked for now. */
    Deadline deadline() {
        return Deadline.in(patience);
    }

    Cache<Query, Integer> counts() {
        return counts;
    }

    /** Says why nothing can be found just now; empty where nothing is known to be amiss. */
    Optional<String> outage() {
        return Optional.ofNullable(outage);
    }

    /** Returns what is open. */
    OpenEdition opened() {
        String reason = outage;
        OpenEdition now = open;
        if (reason != null || now == null) {
            throw new SearchUnavailableException(String.valueOf(reason));
        }
        return now;
    }

    /** Tries whether the index is there and answers, and remembers it. */
    void attempt() {
        try {
            Deadline deadline = deadline();
            if (open == null) {
                open = opened(deadline);
            } else {
                document(Map.of("_source", "false"), deadline);
            }
            late.set(0);
            outage = null;
        } catch (ClusterFault fault) {
            fail(fault);
        } catch (IllegalArgumentException e) {
            outage = "the index of this edition is not whole, or another program's";
        }
    }

    private void fail(ClusterFault fault) {
        if (fault.kind() == FaultKind.MISSING) {
            open = null;
            outage =
                    "there is no index %s of this edition in the cluster; colloquy index makes it"
                            .formatted(name());
        } else {
            outage = fault.getMessage();
        }
    }

    private OpenEdition opened(Deadline deadline) {
        int version = ClusterVersion.of(client, deadline);
        ClusterEdition told = ClusterEdition.read(document(Map.of(), deadline).path("_source"));
        List<String> names = ClusterEdition.names(edition.get());
        boolean same =
                told.digest().equals(digest.get())
                        && told.parts().stream().map(IndexedPart::name).toList().equals(names);
        if (!same) {
            throw new ClusterFault(FaultKind.MISSING, "the index is being filled");
        }
        Map<String, String> bySlug = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            bySlug.put(corpus.interviews().get(i).slug(), names.get(i));
        }
        ClusterQueries queries = new ClusterQueries(slug -> bySlug.getOrDefault(slug, ""), version);
        return new OpenEdition(corpus, told, queries);
    }

    private JsonNode document(Map<String, String> parameters, Deadline deadline) {
        String path = "/" + name() + "/_doc/" + ClusterEdition.ID;
        return client.send("GET", path, parameters, null, deadline);
    }

    private String name() {
        return ClusterEdition.index(settings, digest.get());
    }

    /**
     * Searches in the index: wholly, or not at all.
     *
     * @param parts of the answer that are wanted
     */
    JsonNode search(ObjectNode body, boolean scored, String parts, Deadline deadline) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("allow_partial_search_results", "false");
        parameters.put("cancel_after_time_interval", patience.toMillis() + "ms");
        parameters.put("filter_path", parts);
        if (scored) {
            // What is rare is so in all of the index, not in a part of it.
            parameters.put("search_type", "dfs_query_then_fetch");
        }
        try {
            String path = "/" + name() + "/_search";
            JsonNode answer = client.send("POST", path, parameters, body, deadline);
            late.set(0);
            return answer;
        } catch (ClusterFault fault) {
            note(fault);
            throw new SearchUnavailableException(String.valueOf(fault.getMessage()));
        }
    }

    /** Keeps others from waiting, unless it is this one answer that failed. */
    private void note(ClusterFault fault) {
        switch (fault.kind()) {
            case SLOW -> {
                if (late.incrementAndGet() >= MOST_LATE) {
                    fail(fault);
                }
            }
            case BUSY, OTHER -> LOG.warn("A search failed: {}", fault.getMessage());
            default -> fail(fault);
        }
    }
}
