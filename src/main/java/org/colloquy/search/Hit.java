package org.colloquy.search;

import java.util.List;
import org.colloquy.search.analysis.TextSpan;

/**
 * A passage that was found.
 *
 * @param marks where the words are that were looked for, in order; none where nothing of the text
 *     was asked for
 */
public record Hit(Entry entry, List<TextSpan> marks) {
    public Hit {
        marks = List.copyOf(marks);
    }
}
