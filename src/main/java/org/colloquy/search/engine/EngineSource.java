package org.colloquy.search.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;

/** Source of an engine for each edition that is served. */
public interface EngineSource extends ReadListener, AutoCloseable {
    /** Makes an engine ready for an edition, beside what else is done. */
    CompletableFuture<? extends SearchEngine> prepare(Corpus corpus);

    /**
     * Says why nothing can be found in an edition just now, in words for an operator; empty where
     * nothing is known to be amiss.
     */
    default Optional<String> outage() {
        return Optional.empty();
    }

    @Override
    void close();
}
