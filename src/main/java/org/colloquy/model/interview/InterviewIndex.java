package org.colloquy.model.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 */
public record InterviewIndex(
        List<Locator> parts,
        List<Mention> mentions,
        List<AskedPrompt> prompts,
        Map<Locator, Locator> stretches,
        List<CrossReference> outward,
        List<String> addresses,
        List<InterviewSegment> segments) {
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
        return new InterviewIndex(parts, mentions, prompts, stretches, outward, addresses, other);
    }
}
