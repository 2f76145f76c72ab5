package org.colloquy.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Revision;

/** In how many interviews each term is mentioned. */
final class TermUses {
    private final Map<String, Integer> interviews = new HashMap<>();

    private TermUses() {}

    static TermUses of(Collection<Interview> interviews) {
        TermUses uses = new TermUses();
        interviews.forEach(interview -> uses.count(interview, 1));
        return uses;
    }

    /** Those of the same interviews after a revision of some. */
    TermUses revised(Collection<Revision<Interview>> revisions) {
        TermUses uses = new TermUses();
        uses.interviews.putAll(interviews);
        for (Revision<Interview> revision : revisions) {
            uses.count(revision.earlier(), -1);
            uses.count(revision.later(), 1);
        }
        return uses;
    }

    private void count(Interview interview, int by) {
        Set<String> terms = new HashSet<>();
        for (Mention mention : interview.mentions()) {
            if (terms.add(mention.term())) {
                interviews.merge(mention.term(), by, Integer::sum);
            }
        }
    }

    /** Whether any interview mentions a term. */
    boolean mention(String term) {
        return interviews.getOrDefault(term, 0) > 0;
    }
}
