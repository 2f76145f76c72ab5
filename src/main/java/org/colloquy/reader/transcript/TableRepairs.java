package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.block.TableRow;
import org.colloquy.reader.transcript.block.TableRow.RowKind;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;

/**
 * The repairs by which the rows of a table that are turns become paragraphs of words.
 *
 * <p>The header stays a table of its own, above the first turn: it is words of the text. A row
 * without a speaker is one more paragraph of whoever speaks above it.
 */
final class TableRepairs {
    private final String text;
    private final Map<Integer, Integer> labels = new HashMap<>();
    private final List<TextInsertion> repairs = new ArrayList<>();

    private TableRepairs(String text) {
        this.text = text;
    }

    /** Returns the repairs of all tables in which somebody speaks. */
    static Stream<TextInsertion> of(SourceBlocks source, List<TranscriptMark> marks) {
        TableRepairs tables = new TableRepairs(source.text());
        TreeSet<Integer> blocks = new TreeSet<>();
        for (TranscriptMark mark : marks) {
            LabelCandidate label = mark.label() == null ? null : mark.label().candidate();
            if (label != null && label.place().container() == LabelContainer.ROW) {
                tables.labels.put(label.line(), label.end());
                blocks.add(label.place().block());
            }
        }
        blocks.forEach(number -> tables.add(source.blocks().get(number)));
        return tables.repairs.stream();
    }

    private void add(SourceBlock table) {
        boolean headed = false;
        for (TableRow row : TableRow.in(table, text)) {
            Integer words = labels.get(row.start());
            if (words != null) {
                addTurn(row, words);
            } else if (row.kind() == RowKind.HEADER && hasWords(row)) {
                headed = true;
            } else if (row.kind() != RowKind.DELIMITER) {
                addFurther(row);
            } else if (!headed) {
                repairs.add(new TextInsertion(row.start(), "", row.lineEnd()));
            }
        }
    }

    private void addTurn(TableRow row, int words) {
        for (int at = words; at < row.end(); at++) {
            if (text.charAt(at) == '\\' && text.charAt(at + 1) == '|') {
                repairs.add(new TextInsertion(at, "", at + 1));
            }
        }
        close(row);
    }

    private void close(TableRow row) {
        repairs.add(new TextInsertion(row.end(), "", row.lineEnd()));
    }

    private void addFurther(TableRow row) {
        if (!hasWords(row)) {
            repairs.add(new TextInsertion(row.start(), "", row.lineEnd()));
            return;
        }
        int words = behindStrokes(row.words(), row.end());
        String sign =
                Character.isLetter(text.charAt(words))
                        ? ""
                        : String.valueOf(LabelStripper.WORDS_START);
        repairs.add(new TextInsertion(row.start(), "\n" + sign, words));
        int stroke = TableRow.stroke(text, words, row.end());
        while (stroke >= 0) {
            repairs.add(new TextInsertion(stroke, "", behindStrokes(stroke, row.end())));
            stroke = TableRow.stroke(text, stroke + 1, row.end());
        }
        close(row);
    }

    private boolean hasWords(TableRow row) {
        return behindStrokes(row.words(), row.end()) < row.end();
    }

    private int behindStrokes(int from, int to) {
        int at = from;
        while (at < to && " \t|".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
