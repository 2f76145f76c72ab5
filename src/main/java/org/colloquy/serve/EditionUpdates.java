package org.colloquy.serve;

import java.util.List;
import java.util.Optional;
import org.colloquy.site.EditionHolder;

/** Updates of what is served, one after the other, so that the last one stays. */
public final class EditionUpdates {
    private final LiveCorpus corpus;
    private final EditionHolder editions;

    public EditionUpdates(LiveCorpus corpus, EditionHolder editions) {
        this.corpus = corpus;
        this.editions = editions;
    }

    /**
     * Shows the corpus after an edit.
     *
     * @param changed the files that changed, relative to the folder; nothing where any may have
     */
    public synchronized void edited(Optional<List<String>> changed) {
        editions.publish(corpus.read(changed));
    }

    /** Shows the corpus of a later moment, by which no file has changed. */
    public void momentCame() {
        edited(Optional.of(List.of()));
    }
}
