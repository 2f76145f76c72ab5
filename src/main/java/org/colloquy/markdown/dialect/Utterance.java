package org.colloquy.markdown.dialect;

import org.colloquy.corpus.Label;
import org.colloquy.corpus.Speaker;

/**
 * A label at its place.
 *
 * @param candidate where it stands
 * @param kind of its speaker
 */
public record Utterance(Candidate candidate, Label label, Speaker.Kind kind) {
    public boolean isEvent() {
        return kind == Speaker.Kind.EVENT;
    }

    /** Whether no words stand behind the label on its line. */
    public boolean isAlone() {
        return candidate.place().alone();
    }

    /** Where the label begins in the source text. */
    public int offset() {
        return candidate.from();
    }
}
