package org.colloquy.search.result;

import java.util.List;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.index.HousePageEntry;

/**
 * Page of the house that was found.
 *
 * @param entry what stands in it that answers the query best
 * @param marks the places of the words that were looked for, in order
 */
public record HousePageHit(HousePageEntry entry, List<TextSpan> marks) {
    public HousePageHit {
        marks = List.copyOf(marks);
    }
}
