package org.colloquy.reader.transcript.speaker;

import java.util.List;
import org.colloquy.model.people.Speaker;

/**
 * The speakers of a text.
 *
 * @param speakers the speakers in the order in which they first speak
 * @param labels every label with its speaker, in the order of the text
 * @param slips the labels that are taken for others, written amiss
 */
public record ResolvedSpeakers(
        List<Speaker> speakers, List<ResolvedLabel> labels, List<SpellingSlip> slips) {
    public ResolvedSpeakers {
        speakers = List.copyOf(speakers);
        labels = List.copyOf(labels);
        slips = List.copyOf(slips);
    }
}
