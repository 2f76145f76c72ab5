package org.colloquy.markdown.dialect;

import org.jspecify.annotations.Nullable;

/**
 * What begins at a line of the source text.
 *
 * @param at where the line begins
 * @param utterance the label there; null if there is none
 * @param chunk the block of a question without a label
 */
record Mark(Role role, int at, @Nullable Utterance utterance, @Nullable Chunk chunk) {

    /** What it is to the interview. */
    enum Role {
        TURN,
        EVENT,
        QUESTION,
        /** Somebody begins to speak within an answer. */
        SAID
    }
}
