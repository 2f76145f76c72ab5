package org.colloquy.reader.transcript.shape;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.TableRow;

/**
 * The question whether rows of a table are turns of a talk.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>Behind the speaker, and a time if there is one, each row has one cell and no more.
 *   <li>At least half of these cells end as sentences do: those of a table of dates, of features or
 *       of tasks do not.
 *   <li>Such rows are the greater part of the text. A table in an article is a table.
 * </ol>
 */
final class TableTalk {
    private static final String SENTENCE_ENDS = ".?!…。？！।؟։";
    private static final String CLOSING = "\"”»’'」』)）]*_ ";

    private TableTalk() {}

    /** Tells whether what stands in the last cells are sentences. */
    static boolean isSpoken(List<ShapedHead> rows, String text) {
        int words = 0;
        int sentences = 0;
        for (ShapedHead row : rows) {
            int end = row.line().end();
            if (TableRow.stroke(text, row.end(), end) >= 0) {
                return false;
            }
            words += row.end() < end ? 1 : 0;
            sentences += endsSentence(text, row.end(), end) ? 1 : 0;
        }
        return sentences > 0 && sentences * 2 >= words;
    }

    /** Tells whether the tables with some rows are the greater part of a text. */
    static boolean leads(List<ShapedHead> rows, List<HeadLine> lines, String text) {
        Set<Integer> tables = rows.stream().map(r -> r.line().block()).collect(Collectors.toSet());
        int length =
                lines.stream()
                        .filter(line -> tables.contains(line.block()))
                        .mapToInt(line -> line.end() - line.start())
                        .sum();
        return length * 2 >= text.strip().length();
    }

    private static boolean endsSentence(String text, int from, int to) {
        int at = to;
        while (at > from && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > from && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
