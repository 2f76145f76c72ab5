package org.colloquy.search.index;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/** Clock of the queries of one request, which remembers whether it ended any of them. */
final class QueryClock {
    private final @Nullable Duration patience;
    private volatile boolean hasRunOut;

    private QueryClock(@Nullable Duration patience) {
        this.patience = patience;
    }

    /** Returns a clock that ends no query. */
    static QueryClock unbounded() {
        return new QueryClock(null);
    }

    /** Returns a clock that ends each query after some time. */
    static QueryClock of(Duration patience) {
        return new QueryClock(patience);
    }

    /** Starts the time of one query; returns what ends it, null where nothing does. */
    @Nullable QueryTimeout start() {
        if (patience == null) {
            return null;
        }
        long start = System.nanoTime();
        long most = patience.toNanos();
        return () -> {
            boolean isOver = System.nanoTime() - start > most;
            hasRunOut |= isOver;
            return isOver;
        };
    }

    /** Says whether a query ended before it had all. */
    boolean hasRunOut() {
        return hasRunOut;
    }
}
