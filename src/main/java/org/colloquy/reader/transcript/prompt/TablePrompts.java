package org.colloquy.reader.transcript.prompt;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.block.TableRow;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.QuestionSentences;

/**
 * Questions in the first cells of a table, with the answers beside them: {@code | Why tea? | It is
 * hot. |}.
 *
 * <p>All rows of all tables have two cells, behind a number or not, and at least three of four an
 * answer. The header says that they are questions and answers, or at least three of the first cells
 * ask, two of three of all, and hardly any second. The tables are the greater part of the text: in
 * an article a table is a table.
 */
public final class TablePrompts {
    private static final int LEAST = 3;

    private final String text;
    private final List<TableRow> rows = new ArrayList<>();
    private boolean named = true;
    private int length;

    private TablePrompts(SourceBlocks source) {
        this.text = source.text();
        source.content().forEach(this::add);
    }

    /** Returns the first cells that are the prompts of a text; none if they are not. */
    public static List<SourceBlock> in(SourceBlocks source) {
        TablePrompts tables = new TablePrompts(source);
        return tables.arePrompts() ? tables.prompts() : List.of();
    }

    private void add(SourceBlock block) {
        List<TableRow> all = TableRow.in(block, text);
        if (all.isEmpty()) {
            return;
        }
        length += block.end() - block.start();
        boolean headed = all.get(0).kind() == TableRow.RowKind.HEADER;
        named &= headed && isNamed(TableRow.at(text, all.get(0).start()));
        all.stream().filter(row -> row.kind() == TableRow.RowKind.BODY).forEach(rows::add);
    }

    private boolean isNamed(TableRow header) {
        List<String> cells = header.cells(text);
        int last = cells.size() - 1;
        return last > 0
                && LabelMeaning.asks(NameSpelling.key(cells.get(last - 1)))
                && LabelMeaning.answers(NameSpelling.key(cells.get(last)));
    }

    private boolean arePrompts() {
        if (rows.size() < LEAST
                || length * 2 < text.strip().length()
                || !rows.stream().allMatch(this::isPair)) {
            return false;
        }
        long answered = rows.stream().filter(row -> !answer(row).isEmpty()).count();
        long asking = rows.stream().filter(row -> asks(question(row))).count();
        long replying = rows.stream().filter(row -> asks(answer(row))).count();
        boolean ask = asking >= LEAST && asking * 3 >= rows.size() * 2L && replying * 4 <= asking;
        return answered * 4 >= rows.size() * 3L && (named || ask);
    }

    private static boolean asks(String words) {
        return QuestionSentences.isQuestion(words);
    }

    /** Tells whether a row has two cells, but for a number before them, the first with words. */
    private boolean isPair(TableRow row) {
        int cells = row.cells(text).size() - (row.firstWords(text) > row.words() ? 1 : 0);
        return cells == 2 && !question(row).isEmpty();
    }

    private String question(TableRow row) {
        return text.substring(row.firstWords(text), questionEnd(row));
    }

    private int questionEnd(TableRow row) {
        return row.cellEnd(text, row.firstWords(text));
    }

    private String answer(TableRow row) {
        return text.substring(row.nextCell(text, row.firstWords(text)), row.end());
    }

    private List<SourceBlock> prompts() {
        return rows.stream()
                .map(row -> new SourceBlock(BlockKind.ROW, row.start(), questionEnd(row), 0))
                .toList();
    }
}
