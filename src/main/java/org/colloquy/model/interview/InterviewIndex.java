package org.colloquy.model.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.glossary.Mention;

/**
 * Index of what the text of an interview names, asks and leads to.
 *
 * @param parts the places of the sections that have a heading, then those of the questions
 * @param mentions in the order of the text
 * @param prompts all that is asked, in the order of the text
 * @param stretches the question or section in which each question, turn or section lies where a
 *     term is mentioned
 * @param outward the cross-references and links that lead into other interviews
 * @param addresses the pages that are no interviews, and the files, to which its text leads
 * @param segments the stretches that the editor has indexed
 * @param digests by which it is known what of the text is another
 */
public record InterviewIndex(
        List<Locator> parts,
        List<Mention> mentions,
        List<AskedPrompt> prompts,
        Map<Locator, Locator> stretches,
        List<CrossReference> outward,
        List<String> addresses,
        List<InterviewSegment> segments,
        TextDigests digests) {

    /**
     * Digests of parts of a text: equal parts have equal ones. Pages that show no more than such a
     * part of an interview stay as they are when the rest of it is edited.
     *
     * @param places of all names of its places
     * @param mentioning those of the passages in which a term is mentioned
     */
    public record TextDigests(String places, Map<Locator, Long> mentioning) {
        public TextDigests {
            mentioning = Collections.unmodifiableMap(new LinkedHashMap<>(mentioning));
        }

        /** Returns the digest of the passage at a place where a term is mentioned. */
        public long mentioning(Locator place) {
            return Optional.ofNullable(mentioning.get(place)).orElseThrow();
        }
    }

    public InterviewIndex {
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
        prompts = List.copyOf(prompts);
        stretches = Collections.unmodifiableMap(new LinkedHashMap<>(stretches));
        outward = List.copyOf(outward);
        addresses = List.copyOf(addresses);
        segments = List.copyOf(segments);
    }

    /** Returns the same index with other segments. */
    InterviewIndex segmented(List<InterviewSegment> other) {
        return new InterviewIndex(
                parts, mentions, prompts, stretches, outward, addresses, other, digests);
    }
}
