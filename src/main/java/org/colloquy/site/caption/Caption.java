package org.colloquy.site.caption;

import java.util.List;

/**
 * Words that are shown at a time.
 *
 * @param from milliseconds from the beginning of the recording
 * @param to milliseconds, not before {@code from}
 * @param voices who says what: several where people speak at once
 */
record Caption(long from, long to, List<SpokenPassage> voices) {
    Caption {
        voices = List.copyOf(voices);
    }

    /** Creates the caption of words that one says. */
    static Caption of(SpokenPassage said) {
        List<CaptionWords> words = said.words();
        long to = words.stream().mapToLong(CaptionWords::to).max().orElseThrow();
        long from = words.get(0).from();
        return new Caption(from, Math.max(from, to), List.of(said));
    }

    /** Tells whether a long text is broken into lines: that of one voice, word by word. */
    boolean isBroken() {
        return voices.size() == 1 && !voices.get(0).isCaption();
    }

    /** Returns the beginning of the words that are said last, in milliseconds. */
    long last() {
        return voices.stream()
                .flatMap(voice -> voice.words().stream())
                .mapToLong(CaptionWords::from)
                .max()
                .orElse(from);
    }
}
