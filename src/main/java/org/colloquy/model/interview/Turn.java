package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says at a time.
 *
 * @param label null where a turn goes on after an event; then its locator is that of its beginning
 * @param passages none where the label stands alone
 */
public record Turn(Locator locator, @Nullable SpeakerLabel label, List<Passage> passages)
        implements Utterance {
    public Turn {
        passages = List.copyOf(passages);
    }
}
