package org.colloquy.importer.plain;

import java.util.List;
import java.util.Objects;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells a title that asks from a first question. Below a title two people at least talk under their
 * names, at once or behind lines that name one of them; below a question its answer stands.
 */
public final class AskingTitle {
    private static final int LONGEST = 120;

    private AskingTitle() {}

    /**
     * A paragraph.
     *
     * @param label the name of whoever says it; null if none stands before it
     */
    public record TalkLine(String words, @Nullable String label) {}

    /** Tells whether the first of the parts of a transcript is a title that asks. */
    static boolean leads(List<TranscriptPart> parts) {
        return isFirst(parts.stream().map(AskingTitle::line).toList());
    }

    private static TalkLine line(TranscriptPart part) {
        if (part instanceof ImportedTurn turn) {
            return new TalkLine(turn.words(), turn.name());
        }
        return new TalkLine(part instanceof Paragraph paragraph ? paragraph.words() : "", null);
    }

    /** Tells whether the first of the lines of a text is a title that asks. */
    public static boolean isFirst(List<TalkLine> lines) {
        List<String> labels = labels(lines);
        if (PersonNames.of(labels).people(labels).size() < 2 || !mayBeTitle(lines.get(0))) {
            return false;
        }
        List<TalkLine> above = lines.stream().takeWhile(line -> line.label() == null).toList();
        boolean introduced =
                above.size() == 1
                        || labels.stream()
                                .filter(label -> label.length() > 2)
                                .anyMatch(above.get(1).words()::contains);
        return introduced && isTalk(lines.subList(1, lines.size()));
    }

    /** Tells whether those ask who are named, and not others below whose questions they stand. */
    private static boolean isTalk(List<TalkLine> below) {
        long others = below.stream().filter(line -> line.label() == null && asks(line)).count();
        long named = below.stream().filter(line -> line.label() != null && asks(line)).count();
        return named >= others;
    }

    private static List<String> labels(List<TalkLine> lines) {
        return lines.stream().map(TalkLine::label).filter(Objects::nonNull).distinct().toList();
    }

    private static boolean mayBeTitle(TalkLine line) {
        return line.label() == null
                && asks(line)
                && line.words().length() <= LONGEST
                && !line.words().contains("\n");
    }

    private static boolean asks(TalkLine line) {
        return QuestionSentences.endsWithQuestionMark(line.words().strip());
    }
}
