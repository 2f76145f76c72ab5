package org.colloquy.search.engine;

import java.util.List;
import java.util.Map;
import org.colloquy.search.query.SpeakerRole;

/** Counts of all entries that answer a query. */
public interface HitCounts {
    /** Returns the counts where nothing was asked. */
    static HitCounts none() {
        return NoHits.NONE;
    }

    /** Returns how many there are. */
    int total();

    /** Returns the places of the interviews in which there are some, in their order. */
    List<Integer> interviews();

    /** Returns how many there are in an interview. */
    int ofInterview(int interview);

    /** Returns how many are said in a role. */
    int ofRole(SpeakerRole role);

    /**
     * Returns how many each person says alone or with others, in the order in which they come to
     * speak. An engine may leave out those who say least where there are hundreds.
     */
    Map<String, Integer> people();
}
