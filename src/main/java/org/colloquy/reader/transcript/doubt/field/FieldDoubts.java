package org.colloquy.reader.transcript.doubt.field;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/** Doubts about fields of records and of front matter. */
public final class FieldDoubts {
    private FieldDoubts() {}

    /**
     * Returns those about a text as read in a dialect, each kind once.
     *
     * @param from the offset at which the interview begins, behind the fields of a header
     */
    public static Stream<ReadingDoubt> in(LabelledText read, DialectFit fit, int from) {
        return Stream.of(
                        RepeatedFields.in(read, fit),
                        FieldParagraphs.in(read, fit),
                        from > 0 ? Optional.<ReadingDoubt>empty() : UnreadFields.in(read))
                .flatMap(Optional::stream);
    }
}
