package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;

/** Which interviews mention each term, and how often. */
final class MentionIndex {

    /** A term in all interviews. An edition has many mentions, so they are counted, not listed. */
    private static final class Use {
        private final List<Interview> interviews = new ArrayList<>();
        private int mentions;

        void add(Interview interview) {
            if (mentions == 0 || interviews.get(interviews.size() - 1) != interview) {
                interviews.add(interview);
            }
            mentions++;
        }
    }

    private final Map<String, Use> uses = new HashMap<>();
    private int all;

    /**
     * Creates a mention index.
     *
     * @param interviews in the order in which their mentions are told
     */
    MentionIndex(List<Interview> interviews) {
        for (Interview interview : interviews) {
            for (Mention mention : interview.mentions()) {
                uses.computeIfAbsent(mention.term(), id -> new Use()).add(interview);
                all++;
            }
        }
    }

    /** Returns every mention of a term. */
    List<Corpus.Occurrence> of(String term) {
        Use use = uses.get(term);
        List<Corpus.Occurrence> occurrences = new ArrayList<>();
        for (Interview interview : use == null ? List.<Interview>of() : use.interviews) {
            for (Mention mention : interview.mentions()) {
                if (mention.term().equals(term)) {
                    occurrences.add(new Corpus.Occurrence(interview, mention));
                }
            }
        }
        return occurrences;
    }

    /** Returns the interviews that mention a term. */
    List<Interview> interviews(String term) {
        Use use = uses.get(term);
        return use == null ? List.of() : Collections.unmodifiableList(use.interviews);
    }

    /** Returns how many mentions of a term there are. */
    int count(String term) {
        Use use = uses.get(term);
        return use == null ? 0 : use.mentions;
    }

    /** Returns how many mentions there are of all terms. */
    int all() {
        return all;
    }
}
