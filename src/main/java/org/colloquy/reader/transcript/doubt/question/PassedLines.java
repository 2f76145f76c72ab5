package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/**
 * Bold lines above words that ask nothing, where questions stand above their answers in the same
 * way: {@code **About you**} among {@code **Why tea?**}. They may prompt too.
 */
final class PassedLines {
    private static final int LEAST = 2;

    /** The most questions to each line beside which it is worth a look. */
    private static final int MOST_ASKED = 4;

    private PassedLines() {}

    /** Returns the doubt about such lines; empty if they are few beside the questions. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.BOLD_PARAGRAPHS) {
            return Optional.empty();
        }
        SetApartBlocks bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, read.text());
        Set<Integer> questions = fit.questions();
        List<SourceBlock> lines =
                read.blocks().stream().flatMap(block -> bold.lineHead(block).stream()).toList();
        List<SourceBlock> passed =
                lines.stream()
                        .filter(line -> !questions.contains(line.start()))
                        .filter(line -> !bold.closes(line) && !bold.isDirection(line))
                        .toList();
        int asked = lines.size() - passed.size();
        boolean many = passed.size() >= LEAST && passed.size() * MOST_ASKED >= questions.size();
        return many && asked * 2 >= questions.size()
                ? Optional.of(
                        new ReadingDoubt(
                                passed.get(0).start(),
                                "%d more lines in bold stand above words like the %d questions; after each that is one, paste {.question}"
                                        .formatted(passed.size(), questions.size())))
                : Optional.empty();
    }
}
