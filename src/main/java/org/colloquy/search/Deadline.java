package org.colloquy.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** How long a search may take. */
final class Deadline implements QueryTimeout {
    private final long end;

    Deadline(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end > 0;
    }
}
