package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentBlock.ImportedRow;
import org.colloquy.importer.document.DocumentBlock.TableCell;
import org.colloquy.importer.model.Timecode;
import org.jspecify.annotations.Nullable;

/**
 * Table whose rows are turns: a column of names that come back, one of words, and perhaps one of
 * times.
 *
 * @param names the column of names
 * @param words the column of words
 * @param times the column of times; -1 if there is none
 * @param heading whether the first row names the columns
 */
record SpokenTable(DocumentTable table, int names, int words, int times, boolean heading) {
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][^.!?;:<>`=]{0,39}[:：]?|[\\p{Lu}.]{1,6}[:：]?");
    private static final Pattern TIME =
            Pattern.compile("[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?");

    /** Returns how a table is spoken; empty if it is an ordinary one. */
    static Optional<SpokenTable> of(DocumentTable table) {
        int width = TableWriter.width(table);
        boolean plain =
                table.rows().stream()
                        .allMatch(
                                row ->
                                        row.cells().size() == width
                                                && row.cells().stream().noneMatch(TableCell::merged)
                                                && row.cells().stream()
                                                        .allMatch(SpokenTable::isText));
        if (!plain || width < 2 || width > 3 || table.rows().size() < 3) {
            return Optional.empty();
        }
        for (boolean heading : new boolean[] {false, true}) {
            List<ImportedRow> rows = table.rows().subList(heading ? 1 : 0, table.rows().size());
            int times = width == 3 ? column(rows, width, TIME) : -1;
            for (int names = 0; names < width - 1; names++) {
                boolean known = width == 2 || (times >= 0 && times != names);
                if (known && isSpoken(rows, names)) {
                    int words = 3 - names - Math.max(times, 0) - (width == 2 ? 2 : 0);
                    return words <= names
                            ? Optional.empty()
                            : Optional.of(new SpokenTable(table, names, words, times, heading));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isText(TableCell cell) {
        return cell.blocks().stream().allMatch(DocumentParagraph.class::isInstance);
    }

    private static int column(List<ImportedRow> rows, int width, Pattern form) {
        for (int i = 0; i < width; i++) {
            int column = i;
            if (rows.stream()
                    .map(row -> text(row, column))
                    .allMatch(text -> text.isEmpty() || form.matcher(text).matches())) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether the names of a column come back; an empty one goes on with the one above. */
    private static boolean isSpoken(List<ImportedRow> rows, int column) {
        Map<String, Integer> counts = new HashMap<>();
        for (ImportedRow row : rows) {
            String name = text(row, column);
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                return false;
            }
            counts.merge(name, 1, Integer::sum);
        }
        counts.remove("");
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.size() > 1 && counts.size() < all && counts.size() <= 12;
    }

    private static String text(ImportedRow row, int column) {
        StringBuilder text = new StringBuilder();
        for (var block : row.cells().get(column).blocks()) {
            text.append(InlineWriter.plain(((DocumentParagraph) block).inlines())).append(' ');
        }
        return text.toString().strip();
    }

    /** Returns the rows that are turns. */
    List<ImportedRow> spoken() {
        return table.rows().subList(heading ? 1 : 0, table.rows().size());
    }

    /** Returns the words of the row that names the columns. */
    String head() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; heading && i < table.rows().get(0).cells().size(); i++) {
            cells.add(text(table.rows().get(0), i));
        }
        return String.join(", ", cells);
    }

    /** Returns who speaks in a row; empty if it goes on with the one above. */
    String name(ImportedRow row) {
        return text(row, names).replaceFirst("\\s*[:：]$", "");
    }

    /** Returns when a row is said, in milliseconds; null if it is not known. */
    @Nullable Long from(ImportedRow row) {
        return times < 0 ? null : Timecode.read(text(row, times));
    }

    /** Returns the paragraphs of what is said in a row. */
    List<DocumentParagraph> paragraphs(ImportedRow row) {
        return row.cells().get(words).blocks().stream()
                .map(DocumentParagraph.class::cast)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
