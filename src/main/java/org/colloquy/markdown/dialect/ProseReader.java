package org.colloquy.markdown.dialect;

import java.util.List;
import org.colloquy.corpus.Dialect;

/** What fits nothing else is prose. */
record ProseReader() implements Reader {
    private static final double ALWAYS = 0.05;

    @Override
    public Plan read(Manuscript manuscript) {
        return new Plan(Dialect.PROSE, ALWAYS, "any text can be read so", List.of());
    }
}
