package org.colloquy.search.result;

import java.util.List;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.index.SearchEntry;

/**
 * Passage that was found.
 *
 * @param marks the places of the words that were looked for, in order; none where nothing of the
 *     text was asked for
 */
public record SearchHit(SearchEntry entry, List<TextSpan> marks) {
    public SearchHit {
        marks = List.copyOf(marks);
    }
}
