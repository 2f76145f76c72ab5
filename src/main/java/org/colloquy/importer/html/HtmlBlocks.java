package org.colloquy.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** Writes lists and tables of HTML as Markdown. */
final class HtmlBlocks {
    private static final int MAX_INDENTS = 8;

    private HtmlBlocks() {}

    static String list(Element list, BoilerplateElements boilerplate) {
        StringBuilder out = new StringBuilder();
        items(list, 0, out, boilerplate);
        return out.toString().stripTrailing();
    }

    private static void items(
            Element list, int depth, StringBuilder out, BoilerplateElements boilerplate) {
        boolean ordered = list.normalName().equals("ol");
        String indent = "   ".repeat(Math.min(depth, MAX_INDENTS));
        int number = 1;
        for (Element item : list.children()) {
            HtmlInline words = new HtmlInline(boilerplate);
            List<Element> nested = new ArrayList<>();
            for (Node node : item.childNodes()) {
                if (node instanceof Element e
                        && (e.normalName().equals("ul") || e.normalName().equals("ol"))) {
                    nested.add(e);
                } else {
                    words.add(node);
                    words.add(new org.jsoup.nodes.TextNode(" "));
                }
            }
            String text = MarkdownEscaper.folded(words.markdown());
            out.append(indent).append(ordered ? number++ + ". " : "-  ");
            out.append(MarkdownEscaper.beginning(text)).append('\n');
            nested.forEach(inner -> items(inner, depth + 1, out, boilerplate));
        }
    }

    /**
     * Returns a table; or turns, where it has two columns, the first short names and none of them a
     * heading.
     */
    static List<TranscriptPart> table(Element table, BoilerplateElements boilerplate) {
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        for (Element row : table.select("tr")) {
            if (!table.equals(row.closest("table"))) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                HtmlInline words = new HtmlInline(boilerplate);
                cell.childNodes()
                        .forEach(
                                node -> {
                                    words.add(node);
                                    words.add(new org.jsoup.nodes.TextNode(" "));
                                });
                cells.add(MarkdownEscaper.folded(words.markdown()));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
                width = Math.max(width, cells.size());
            }
        }
        if (isSpoken(rows, table.select("th"))) {
            return rows.stream()
                    .<TranscriptPart>map(
                            r ->
                                    new ImportedTurn(
                                            r.get(0).replace("*", "").replaceFirst("\\s*[:：]$", ""),
                                            null,
                                            r.get(1)))
                    .toList();
        }
        if (width == 1) {
            return rows.stream()
                    .<TranscriptPart>map(r -> new Paragraph(MarkdownEscaper.beginning(r.get(0))))
                    .toList();
        }
        return width == 0 ? List.of() : List.of(new ImportedBlock(markdown(rows, width)));
    }

    private static boolean isSpoken(List<List<String>> rows, Elements headings) {
        return headings.isEmpty()
                && rows.size() > 1
                && rows.stream()
                        .allMatch(
                                r ->
                                        r.size() == 2
                                                && !r.get(0).isEmpty()
                                                && r.get(0).length() <= 40
                                                && r.get(0).matches("(?:\\*\\*)?[\\p{L}@].*")
                                                && !r.get(0).matches(".*[.!?;<>`=].*"))
                && rows.stream().map(r -> r.get(0)).distinct().count() < rows.size();
    }

    private static String markdown(List<List<String>> rows, int width) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append('|');
            for (int column = 0; column < width; column++) {
                List<String> row = rows.get(i);
                String cell = column < row.size() ? row.get(column).replace("|", "\\|") : "";
                out.append(' ').append(cell).append(" |");
            }
            out.append('\n');
            if (i == 0) {
                out.append('|').append(" --- |".repeat(width)).append('\n');
            }
        }
        return out.toString().stripTrailing();
    }
}
