package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.ParagraphLook.ListItem;

/** Writes paragraphs that are items of lists as Markdown. */
final class ListWriter {
    private final InlineWriter inlines;
    private final StringBuilder out = new StringBuilder();

    /** The columns at which the words of the open items begin, the outermost first. */
    private final List<Integer> columns = new ArrayList<>();

    ListWriter(InlineWriter inlines) {
        this.inlines = inlines;
    }

    /** Returns how many of some paragraphs, from one on, make one list of Markdown. */
    static int length(List<DocumentParagraph> items) {
        ListItem before = items.get(0).look().item();
        int length = 1;
        while (length < items.size()) {
            ListItem item = items.get(length).look().item();
            if (item == null || before == null || !follows(before, item)) {
                return length;
            }
            before = item;
            length++;
        }
        return length;
    }

    /** Markdown counts by itself, so a number that does not count on begins another list. */
    private static boolean follows(ListItem before, ListItem item) {
        if (item.level() != before.level()) {
            return true;
        }
        return item.number() == 0
                ? before.number() == 0 && Objects.equals(before.list(), item.list())
                : item.number() == before.number() + 1;
    }

    /** Returns one list. */
    String write(List<DocumentParagraph> items) {
        int least = items.stream().mapToInt(item -> level(item)).min().orElse(0);
        for (DocumentParagraph item : items) {
            item(item, level(item) - least);
        }
        return out.toString().stripTrailing();
    }

    private static int level(DocumentParagraph item) {
        ListItem place = item.look().item();
        return place == null ? 0 : place.level();
    }

    private void item(DocumentParagraph paragraph, int level) {
        while (columns.size() > level) {
            columns.remove(columns.size() - 1);
        }
        int column = columns.isEmpty() ? 0 : columns.get(columns.size() - 1);
        ListItem item = paragraph.look().item();
        String sign = item == null || item.number() == 0 ? "- " : item.number() + ". ";
        columns.add(column + sign.length());
        String indent = " ".repeat(column + sign.length());
        out.append(" ".repeat(column))
                .append(sign)
                .append(inlines.paragraph(paragraph.inlines()).replace("\n", "\n" + indent))
                .append('\n');
    }
}
