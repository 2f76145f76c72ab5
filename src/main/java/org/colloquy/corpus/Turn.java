package org.colloquy.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says at a time.
 *
 * @param label null where a turn goes on after an event; then its locator is that of its beginning
 * @param passages none where the label stands alone
 */
public record Turn(Locator locator, @Nullable Label label, List<Passage> passages)
        implements Spoken {
    public Turn {
        passages = List.copyOf(passages);
    }
}
