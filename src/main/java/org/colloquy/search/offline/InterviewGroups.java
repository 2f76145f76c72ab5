package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.interview.Interview;

/**
 * Groups of interviews that follow each other in the corpus. Where one begins, its own name says as
 * a rule, so that an interview more or less makes few other groups.
 */
final class InterviewGroups {
    private static final int LEAST = 32;
    private static final int MOST = 128;

    /** One interview in so many may begin a group where the one before has its least. */
    private static final int BEGINNINGS = 32;

    private InterviewGroups() {}

    static List<List<Interview>> of(List<Interview> all) {
        List<List<Interview>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < all.size(); i++) {
            boolean mayBegin = i - start >= LEAST && isBeginning(all.get(i));
            if (mayBegin || i - start == MOST) {
                groups.add(all.subList(start, i));
                start = i;
            }
        }
        if (start < all.size()) {
            groups.add(all.subList(start, all.size()));
        }
        return groups;
    }

    private static boolean isBeginning(Interview interview) {
        return Math.floorMod(interview.slug().hashCode(), BEGINNINGS) == 0;
    }
}
