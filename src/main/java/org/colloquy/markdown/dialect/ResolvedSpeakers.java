package org.colloquy.markdown.dialect;

import java.util.List;
import org.colloquy.corpus.Speaker;

/**
 * The speakers of a text.
 *
 * @param speakers the speakers in the order in which they first speak
 * @param labels every label with its speaker, in the order of the text
 * @param slips the labels that are taken for others, written amiss
 */
record ResolvedSpeakers(
        List<Speaker> speakers, List<ResolvedLabel> labels, List<SpellingSlip> slips) {
    ResolvedSpeakers {
        speakers = List.copyOf(speakers);
        labels = List.copyOf(labels);
        slips = List.copyOf(slips);
    }
}
