package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.part.ClosingNotes;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;

/**
 * A text as read in one dialect, and how well it fits.
 *
 * @param score from 0 (not at all) to 1
 * @param why the reason of the score, in words for an editor
 */
public record DialectFit(Dialect dialect, double score, String why, List<TranscriptMark> marks) {
    public DialectFit {
        marks = List.copyOf(marks);
    }

    /** Returns a fit by what an example in the settings teaches. */
    static DialectFit taught(Dialect dialect, int prompts, List<TranscriptMark> marks) {
        String why = "%d prompts look like the example in the settings".formatted(prompts);
        return new DialectFit(dialect, prompts == 0 ? 0 : 1, why, marks);
    }

    static DialectFit none(Dialect dialect, String why) {
        return new DialectFit(dialect, 0, why, List.of());
    }

    /** Returns this fit with the marks of the paragraphs that close a text. */
    public DialectFit closed(SourceBlocks source) {
        return new DialectFit(dialect, score, why, ClosingNotes.marked(marks, source));
    }

    /** Returns the offsets at which questions begin. */
    public Set<Integer> questions() {
        return marks.stream()
                .filter(mark -> mark.part() == PartKind.QUESTION)
                .map(TranscriptMark::at)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether labels are what this dialect tells speakers by. */
    public boolean isOfLabels() {
        return dialect == Dialect.NAMES || dialect == Dialect.Q_AND_A;
    }

    /** Returns how sure so many marks of one kind are: many are no accident. */
    static double sureness(int marks) {
        return 1 - 1.0 / (1 + marks);
    }
}
