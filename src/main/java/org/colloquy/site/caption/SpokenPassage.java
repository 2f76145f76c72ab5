package org.colloquy.site.caption;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A passage with the times of its words.
 *
 * @param speaker who says it; null if that is not known
 * @param words all its words, in the order of the text
 */
record SpokenPassage(@Nullable String speaker, List<CaptionWords> words) {
    SpokenPassage {
        words = List.copyOf(words);
    }

    /** Tells whether it is a caption as it came, which is not broken into lines either. */
    boolean isCaption() {
        return words.stream().anyMatch(CaptionWords::isCaption);
    }

    /** Returns the words, without the space behind them. */
    String text() {
        return words.stream().map(CaptionWords::text).collect(Collectors.joining()).stripTrailing();
    }
}
