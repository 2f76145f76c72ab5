package org.colloquy.search.cluster;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.engine.EngineSource;
import org.colloquy.search.engine.SearchEngine;
import org.colloquy.search.index.EntryKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search of each edition in a cluster, which {@link ClusterIndexer} has filled. Whether it
 * answers is tried again and again, so that it comes back by itself and nobody waits for it while
 * it is away.
 */
public final class ClusterSearch implements EngineSource {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterSearch.class);

    /** Time after which a node is left that does not answer. */
    private static final Duration PATIENCE_WITH_NODE = Duration.ofMillis(700);

    private static final long SECONDS_BETWEEN = 1;

    /** Number of searches to one try while all is well. */
    private static final int SELDOM = 10;

    private static final ThreadFactory OWN = DaemonThread.named("search-cluster");

    private final ClusterClient client;
    private final ClusterSettings settings;
    private final Duration patience;
    private final EntryKeys keys = new EntryKeys();
    private final ExecutorService beginning = Executors.newSingleThreadExecutor(OWN);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(OWN);
    private volatile @Nullable ClusterIndex current;
    private String said = "";
    private int turn;

    /**
     * Creates the search.
     *
     * @throws ClusterFault if the file of certificates cannot be used
     */
    public ClusterSearch(ClusterSettings settings) {
        this(settings, ClusterIndex.COMMON_PATIENCE, PATIENCE_WITH_NODE);
    }

    /**
     * Creates the search.
     *
     * @param patience with all that one page asks
     * @param withNode the part of it after which a node is left that does not answer
     */
    @SuppressWarnings("FutureReturnValueIgnored") // It goes on until the search is closed.
    ClusterSearch(ClusterSettings settings, Duration patience, Duration withNode) {
        this.settings = settings;
        this.patience = patience;
        this.client = new ClusterClient(settings, withNode);
        watch.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @Override
    public CompletableFuture<SearchEngine> prepare(Corpus corpus) {
        ClusterIndex index = new ClusterIndex(client, settings, corpus, keys, patience);
        return CompletableFuture.supplyAsync(
                () -> {
                    index.attempt();
                    current = index;
                    say(index.outage());
                    return new ClusterEngine(index);
                },
                beginning);
    }

    @Override
    public Optional<String> outage() {
        ClusterIndex index = current;
        return index == null ? Optional.empty() : index.outage();
    }

    private void look() {
        ClusterIndex index = current;
        if (index == null) {
            return;
        }
        turn = (turn + 1) % SELDOM;
        if (index.outage().isPresent() || turn == 0) {
            try {
                index.attempt();
            } catch (RuntimeException e) {
                LOG.warn("The cluster could not be asked", e);
            }
        }
        say(index.outage());
    }

    /** Says once what is wrong, and once that it no longer is. */
    private synchronized void say(Optional<String> outage) {
        String now = outage.orElse("");
        if (now.equals(said)) {
            return;
        }
        if (now.isEmpty()) {
            LOG.warn("The search is back");
        } else {
            LOG.warn("Nothing can be searched: {}", now);
        }
        said = now;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        beginning.shutdownNow();
        client.close();
    }
}
