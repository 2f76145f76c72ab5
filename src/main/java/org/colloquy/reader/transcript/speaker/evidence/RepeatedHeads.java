package org.colloquy.reader.transcript.speaker.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;

/** Finder of candidates that repeat at the heads of paragraphs and are no labels so far. */
final class RepeatedHeads {
    /** The most that are looked at, the most frequent first. */
    private static final int MOST_KEYS = 16;

    private RepeatedHeads() {}

    /**
     * Returns such candidates by their keys, the most frequent first.
     *
     * @param all candidates, in the order of the text
     * @param known the keys of those that are labels
     * @param words tells whether the words of a candidate are looked for
     */
    static Map<String, List<LabelCandidate>> of(
            List<LabelCandidate> all, Set<String> known, Predicate<LabelCandidate> words) {
        Map<String, List<LabelCandidate>> heads = new LinkedHashMap<>();
        all.stream()
                .filter(c -> c.place().first() && !known.contains(c.key()) && isPlain(c))
                .filter(words)
                .forEach(c -> heads.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
        return heads.entrySet().stream()
                .filter(head -> head.getValue().size() > 1)
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(MOST_KEYS)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    /** Tells whether a candidate is set apart as labels are, and nothing is known of it yet. */
    private static boolean isPlain(LabelCandidate candidate) {
        return !candidate.style().isDoubtful()
                && !candidate.isEvent()
                && !candidate.isQuestionOrAnswer();
    }
}
