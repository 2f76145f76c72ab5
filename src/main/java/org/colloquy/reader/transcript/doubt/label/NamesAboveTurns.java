package org.colloquy.reader.transcript.doubt.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;

/**
 * A name in bold before a sentence, above the first turn, {@code **Todd:** It has been fun.}, of
 * whom others speak, too: it was taken for a field such as {@code **Summary:**}, and somebody may
 * speak there.
 */
final class NamesAboveTurns {
    private static final int LEAST_TURNS = 4;

    /** The most such names that are looked for among the words. */
    private static final int MOST_NAMES = 6;

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][\"”»)*_]*\\s*\\z");

    private NamesAboveTurns() {}

    /** Returns the doubt about the first such name; empty if there is none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.NAMES || read.labels().size() < LEAST_TURNS) {
            return Optional.empty();
        }
        int first = read.labels().get(0).candidate().line();
        List<LabelCandidate> names =
                read.candidates().stream()
                        .takeWhile(candidate -> candidate.line() < first)
                        .filter(NamesAboveTurns::canSpeak)
                        .filter(candidate -> isSentence(candidate, read))
                        .limit(MOST_NAMES)
                        .toList();
        return names.stream()
                .filter(candidate -> isSpokenOf(candidate.name().strip(), read.text()))
                .findFirst()
                .map(NamesAboveTurns::doubt);
    }

    private static boolean canSpeak(LabelCandidate candidate) {
        return candidate.style() == LabelStyle.MARKED
                && candidate.place().first()
                && candidate.place().container() == LabelContainer.PARAGRAPH
                && !candidate.place().alone()
                && !candidate.isEvent()
                && !candidate.isQuestionOrAnswer()
                && !LabelMeaning.isNoName(candidate.key())
                && candidate.shape() == NameShape.STRONG;
    }

    private static boolean isSentence(LabelCandidate candidate, LabelledText read) {
        SourceBlock block = read.blocks().get(candidate.place().block());
        return SENTENCE_END.matcher(block.text(read.text())).find();
    }

    /** Tells whether the name stands within a sentence, too. */
    private static boolean isSpokenOf(String name, String text) {
        return Pattern.compile("(?<=\\p{Ll},? )" + Pattern.quote(name) + "(?![\\p{L}\\p{N}:*_-])")
                .matcher(text)
                .find();
    }

    private static ReadingDoubt doubt(LabelCandidate candidate) {
        String name = candidate.name().strip();
        return new ReadingDoubt(
                candidate.line(),
                "\"%s\" stands before a sentence above the first turn, and is not read as a label; if somebody speaks there, paste into the front matter: speakers: [%s]"
                        .formatted(name, ReadingDoubt.quoted(name)));
    }
}
