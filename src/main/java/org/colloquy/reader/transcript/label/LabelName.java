package org.colloquy.reader.transcript.label;

import org.colloquy.reader.transcript.name.SpeakerNames;
import org.jspecify.annotations.Nullable;

/**
 * The name in a label.
 *
 * @param name the name alone
 * @param key the form that its spellings have in common
 * @param alias a short or full name in brackets behind it; null if there is none
 */
record LabelName(String name, String key, @Nullable String alias) {

    static LabelName of(String name, @Nullable String alias) {
        return new LabelName(name, SpeakerNames.key(name), alias);
    }

    /** Returns this name under the key of a word whose meaning is known. */
    LabelName meaning(String word) {
        return new LabelName(name, word, alias);
    }
}
