package org.colloquy.reader.transcript.doubt.people;

import java.util.List;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The labels that a reading uses, and who should have one by it.
 *
 * @param labels those that it uses, events not among them
 * @param asksByName whether most of those who ask have a label
 * @param answersByName whether most of those who answer have one
 */
public record SpokenParts(List<ResolvedLabel> labels, boolean asksByName, boolean answersByName) {
    public SpokenParts {
        labels = List.copyOf(labels);
    }
}
