package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Proposal before its sentence is cut out.
 *
 * @param interview the one that defines or first names it
 * @param passage the passage there, from 0
 * @param start of the place in the passage
 * @param end behind it
 */
record TermCandidate(
        CandidateName naming,
        int count,
        int interviews,
        Interview interview,
        int passage,
        int start,
        int end) {

    /**
     * Names of the proposed term.
     *
     * @param others further names
     */
    record CandidateName(String name, @Nullable String shortForm, List<String> others) {

        /** Returns every name. */
        List<String> all() {
            List<String> all = new ArrayList<>(others);
            all.add(name);
            if (shortForm != null) {
                all.add(shortForm);
            }
            return all;
        }
    }

    private static final double DEFINED = 3;

    /** Returns how useful an entry would be: defined first, then what stands in most places. */
    double worth() {
        return Math.log1p(count)
                + 2 * Math.log1p(interviews)
                + (naming.shortForm() == null && naming.others().isEmpty() ? 0 : DEFINED);
    }
}
