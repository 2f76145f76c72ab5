package org.colloquy.times.record;

import java.util.stream.Collectors;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.text.file.RecordLines;
import org.colloquy.text.time.PreciseTime;
import org.colloquy.times.record.RecordedStretch.WordMoment;
import org.jspecify.annotations.Nullable;

/** Writes a record of times: the same record always gives the same text. */
public final class TimesWriter {
    static final int VERSION = 1;
    static final String FIRST_LINE = "# Colloquy times, version ";

    /** Stands for a word that is timed together with the one before it. */
    static final String SAME = "=";

    private static final String HEAD =
            """
            %s%d
            # When the words of the interview beside this file are said; "colloquy anchors --update" carries it over edits.
            # passage | how the words begin | from | to | precision | number of words and their trace | single words: milliseconds after the beginning + length

            """;

    private TimesWriter() {}

    /** Returns a record as text. */
    public static String write(TimesRecord record) {
        StringBuilder text = new StringBuilder(HEAD.formatted(FIRST_LINE, VERSION));
        record.stretches().forEach(stretch -> text.append(line(stretch)).append('\n'));
        return text.toString();
    }

    static String line(RecordedStretch stretch) {
        String line =
                String.join(
                        RecordLines.BETWEEN,
                        stretch.passage().id(),
                        RecordLines.escaped(stretch.opening()),
                        PreciseTime.write(stretch.from()),
                        PreciseTime.write(stretch.to()),
                        stretch.precision().word(),
                        stretch.words() + " " + stretch.trace());
        return stretch.precision() == TimePrecision.WORD
                ? line
                        + RecordLines.BETWEEN
                        + stretch.moments().stream()
                                .map(TimesWriter::moment)
                                .collect(Collectors.joining(" "))
                : line;
    }

    private static String moment(@Nullable WordMoment moment) {
        return moment == null ? SAME : moment.after() + "+" + moment.length();
    }
}
