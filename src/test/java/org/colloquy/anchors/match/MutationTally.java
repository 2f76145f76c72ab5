package org.colloquy.anchors.match;

import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/** What came of the edits of one kind. */
final class MutationTally {
    int edits;
    int compound;
    int surviving;
    int kept;
    int doubts;
    int gone;
    int wrong;

    /** Those that nobody but a person can know, and how many of them are left in doubt. */
    int undecidable;

    int undecided;

    void add(MutationTally other) {
        edits += other.edits;
        compound += other.compound;
        surviving += other.surviving;
        kept += other.kept;
        doubts += other.doubts;
        gone += other.gone;
        wrong += other.wrong;
        undecidable += other.undecidable;
        undecided += other.undecided;
    }

    double share() {
        return surviving == 0 ? 1 : (double) kept / surviving;
    }

    String line(String name) {
        return "| %s | %d | %d | %d | %.2f %% | %d | %d | %s | %d |"
                .formatted(
                        name.toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        edits,
                        compound,
                        surviving,
                        100 * share(),
                        doubts,
                        gone,
                        undecidable == 0 ? "" : undecided + " of " + undecidable,
                        wrong);
    }

    /**
     * Judges what became of one anchor.
     *
     * @param truth where its words stand; null if they were taken out, or nobody can know
     * @param doubtful whether it has to be in doubt
     */
    void judge(
            AnchorComparison.ComparedPlace row,
            Map<Locator, Integer> places,
            @Nullable Integer truth,
            boolean doubtful,
            String name,
            List<String> failures) {
        boolean borne = !row.verdict().isUndecided();
        Integer found = borne ? places.get(row.heir() == null ? row.locator() : row.heir()) : null;
        surviving += truth == null ? 0 : 1;
        undecidable += doubtful ? 1 : 0;
        undecided += doubtful && row.verdict() == AnchorVerdict.IN_DOUBT ? 1 : 0;
        if (truth != null && truth.equals(found)) {
            kept++;
        } else if (found != null) {
            wrong++;
            failures.add("WRONG " + name + ": " + row);
        } else if (truth != null) {
            doubts += row.verdict() == AnchorVerdict.IN_DOUBT ? 1 : 0;
            gone += row.verdict() == AnchorVerdict.GONE ? 1 : 0;
            failures.add(row.verdict() + " " + name + ": " + row);
        } else if (doubtful && row.verdict() == AnchorVerdict.GONE) {
            failures.add("NOT PROPOSED " + name + ": " + row);
        }
    }
}
