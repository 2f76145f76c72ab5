package org.colloquy.search.cluster;

import java.time.Duration;

/** Time by which an answer has to be there. */
record Deadline(long end) {
    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Returns how long it is until then; nothing when it is past. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
