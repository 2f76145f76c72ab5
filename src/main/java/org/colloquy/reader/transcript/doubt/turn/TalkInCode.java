package org.colloquy.reader.transcript.doubt.turn;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.TableRow;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.speaker.DialectHints;

/**
 * A talk that stands in a block of code, as chats are pasted to keep their lines, in paragraphs
 * that are set in and so are code, or in cells beside a translation: none of these has labels.
 */
final class TalkInCode {
    private static final int LEAST_LABELS = 6;
    private static final double LEAST_SPOKEN = 0.8;

    private static final Pattern SENTENCE = Pattern.compile("[.?!…。？！।؟։][\"”»’」』)）\\]*_ ]{0,6}$");

    private static final String MESSAGE =
            "%d lines in a block of code begin like those of a talk; if somebody speaks there, take away the lines ``` around it";

    private static final String SET_IN =
            "%d paragraphs that are set in, and so are code, begin like those of a talk; if somebody speaks there, take away the blanks before them";

    private static final String IN_CELLS =
            "%d rows of a table begin like the turns of a talk, with more cells behind; if somebody speaks there, write each turn as a paragraph";

    private TalkInCode() {}

    /**
     * Returns the doubt about code or a table that is half of a text, or more; empty if there is
     * none.
     */
    static Optional<ReadingDoubt> in(LabelledText text, DialectFit fit) {
        return fit.dialect().form() == InterviewForm.PROSE
                ? inFence(text).or(() -> setIn(text)).or(() -> inCells(text))
                : setIn(text);
    }

    private static Optional<ReadingDoubt> inFence(LabelledText text) {
        return large(text, block -> isFenced(block, text.text())).stream()
                .filter(block -> (block.end() - block.start()) * 2 >= text.text().strip().length())
                .findFirst()
                .flatMap(block -> doubt(block.start(), fenced(block, text.text()), MESSAGE));
    }

    private static Optional<ReadingDoubt> setIn(LabelledText text) {
        List<SourceBlock> code = large(text, block -> isSetIn(block, text.text()));
        return code.isEmpty()
                ? Optional.empty()
                : sentences(
                        code.get(0).start(),
                        code.stream()
                                .map(block -> block.text(text.text()).stripIndent().strip())
                                .collect(Collectors.joining("\n\n")),
                        SET_IN);
    }

    private static Optional<ReadingDoubt> inCells(LabelledText text) {
        List<SourceBlock> tables = large(text, block -> block.sign(text.text()) == '|');
        return tables.isEmpty()
                ? Optional.empty()
                : sentences(
                        tables.get(0).start(),
                        tables.stream()
                                .flatMap(block -> TableRow.in(block, text.text()).stream())
                                .filter(row -> row.kind() == TableRow.RowKind.BODY)
                                .map(row -> row.cells(text.text()).get(0))
                                .collect(Collectors.joining("\n\n")),
                        IN_CELLS);
    }

    /** Returns the blocks of a kind, if they are half of the text or more. */
    private static List<SourceBlock> large(LabelledText text, Predicate<SourceBlock> kind) {
        List<SourceBlock> blocks =
                text.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.OTHER)
                        .filter(kind)
                        .toList();
        int length = blocks.stream().mapToInt(block -> block.end() - block.start()).sum();
        return length * 2 >= text.text().strip().length() ? blocks : List.of();
    }

    private static boolean isFenced(SourceBlock block, String text) {
        char sign = block.sign(text);
        return sign == '`' || sign == '~';
    }

    private static boolean isSetIn(SourceBlock block, String text) {
        return text.startsWith("    ", block.start()) || text.startsWith("\t", block.start());
    }

    /** Returns the lines within a fence. */
    private static String fenced(SourceBlock code, String text) {
        int from = text.indexOf('\n', code.start()) + 1;
        int to = text.lastIndexOf('\n', code.end() - 1);
        return from == 0 || to <= from ? "" : text.substring(from, to);
    }

    /** Returns the doubt about a talk in which half of the lines end as sentences do. */
    private static Optional<ReadingDoubt> sentences(int offset, String talk, String message) {
        List<String> lines = talk.lines().filter(line -> !line.isBlank()).toList();
        long ended = lines.stream().filter(line -> SENTENCE.matcher(line).find()).count();
        return ended * 2 >= lines.size() ? doubt(offset, talk, message) : Optional.empty();
    }

    private static Optional<ReadingDoubt> doubt(int offset, String talk, String message) {
        LabelledText inside = LabelledText.of(talk + "\n", DialectHints.declaring(null), 0);
        int labels = inside.labels().size();
        return labels >= LEAST_LABELS && inside.spokenShare() >= LEAST_SPOKEN
                ? Optional.of(new ReadingDoubt(offset, message.formatted(labels)))
                : Optional.empty();
    }
}
