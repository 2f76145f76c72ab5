package org.colloquy.corpus;

import java.util.Optional;

/**
 * Keeps what was worked out of a corpus until the program starts again. Whoever recalls something
 * has to see whether it still holds.
 */
public interface Memory {
    /** Keeps nothing. */
    Memory NONE =
            new Memory() {
                @Override
                public <T> Optional<T> recall(Class<T> type) {
                    return Optional.empty();
                }

                @Override
                public void keep(Object value) {
                    // Nowhere.
                }
            };

    /** What was kept last of this class; nothing if nothing was, or if it is damaged. */
    <T> Optional<T> recall(Class<T> type);

    /** Keeps a value in the place of the one of its class that was kept before. */
    void keep(Object value);
}
