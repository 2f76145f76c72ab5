package org.colloquy.markdown.dialect;

import java.util.List;
import org.colloquy.corpus.Dialect;

/**
 * A text as read in one dialect.
 *
 * @param score how well it fits, from 0 (not at all) to 1
 * @param why the score, in words
 */
record Plan(Dialect dialect, double score, String why, List<Mark> marks) {
    Plan {
        marks = List.copyOf(marks);
    }

    static Plan none(Dialect dialect, String why) {
        return new Plan(dialect, 0, why, List.of());
    }
}
