package org.colloquy.reader.transcript.dialect;

import java.util.List;
import org.colloquy.model.reading.Dialect;

/** A reader of prose: of any text that fits nothing else. */
record ProseDialectReader() implements DialectReader {
    private static final double SCORE = 0.05;

    @Override
    public DialectFit read(LabelledText text) {
        return new DialectFit(Dialect.PROSE, SCORE, "any text can be read this way", List.of());
    }
}
