package org.colloquy.importer.officepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentBlock.ImportedRow;
import org.colloquy.importer.document.DocumentBlock.TableCell;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.ParagraphLook;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One of the texts of a page: its body, a note. */
final class PageStory {
    private static final int MAX_NESTING = 100;
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "blockquote",
                    "section",
                    "article",
                    "main",
                    "center",
                    "dl",
                    "dt",
                    "dd",
                    "pre",
                    "body",
                    "hr");
    private static final Pattern LEVEL = Pattern.compile("\\blst-kix_\\w+-(\\d)\\b");
    private static final Map<String, ParagraphRole> ROLES =
            Map.of(
                    "title", ParagraphRole.TITLE,
                    "msotitle", ParagraphRole.TITLE,
                    "subtitle", ParagraphRole.SUBTITLE,
                    "msosubtitle", ParagraphRole.SUBTITLE,
                    "msoquote", ParagraphRole.QUOTE,
                    "msointensequote", ParagraphRole.QUOTE,
                    "msocaption", ParagraphRole.CAPTION);

    private final PageStyles styles;
    private final PageInlines inlines;
    private final boolean counting;
    private final List<DocumentBlock> blocks = new ArrayList<>();
    private int place;
    private int lists;

    PageStory(
            PageStyles styles,
            PageNotes notes,
            PagePictures pictures,
            DocumentLog log,
            ChangeChoice choice,
            boolean counting) {
        this.styles = styles;
        this.inlines = new PageInlines(styles, notes, pictures, log, choice);
        this.counting = counting;
    }

    /**
     * The surroundings of a block: its inherited look, and what it is by the elements around it.
     */
    private record PageContext(PageLook look, ParagraphLook paragraph, int depth) {
        PageContext in(PageLook inner) {
            return new PageContext(inner, paragraph, depth + 1);
        }

        PageContext as(ParagraphLook other) {
            return new PageContext(look, other, depth);
        }
    }

    List<DocumentBlock> read(Element element) throws ImportException {
        walk(element, new PageContext(PageLook.PLAIN, ParagraphLook.BODY, 0));
        return blocks;
    }

    /** Reads what is in an element: blocks, and between them words of its own. */
    private void walk(Element element, PageContext around) throws ImportException {
        if (around.depth() > MAX_NESTING) {
            throw ImportException.content(
                    "too-large", "the page is nested more than %d deep".formatted(MAX_NESTING));
        }
        PageContext context = around.in(around.look().in(element, styles.of(element)));
        List<Node> open = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && isBlock(child)) {
                paragraph(element, open, context);
                open.clear();
                block(child, context);
            } else {
                open.add(node);
            }
        }
        paragraph(element, open, context);
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.select("p, div, h1, h2, h3, ul, ol, table").size() > 0;
    }

    private void block(Element element, PageContext context) throws ImportException {
        String name = element.normalName();
        if (PageInlines.NO_WORDS.contains(name) || name.equals("hr")) {
            return;
        }
        switch (name) {
            case "ul", "ol" -> list(element, context);
            case "table" -> table(element, context);
            case "blockquote" ->
                    walk(
                            element,
                            context.as(new ParagraphLook(ParagraphRole.QUOTE, 0, null, false)));
            default -> walk(element, context);
        }
    }

    private void paragraph(Element holder, List<Node> nodes, PageContext context) {
        boolean blank = nodes.stream().allMatch(n -> n instanceof TextNode text && text.isBlank());
        if (nodes.isEmpty() || (blank && !holder.normalName().equals("p"))) {
            return;
        }
        place += counting ? 1 : 0;
        List<DocumentInline> words = inlines.read(nodes, context.look(), place);
        blocks.add(listed(holder, words, look(holder, context)));
    }

    private ParagraphLook look(Element holder, PageContext context) {
        ParagraphLook around = context.paragraph();
        String name = holder.normalName();
        ParagraphRole role = around.role();
        for (String className : holder.classNames()) {
            role = ROLES.getOrDefault(className.toLowerCase(Locale.ROOT), role);
        }
        boolean special = role == ParagraphRole.TITLE || role == ParagraphRole.SUBTITLE;
        int outline = name.matches("h[1-6]") && !special ? name.charAt(1) - '0' : 0;
        boolean centred =
                styles.of(holder).getOrDefault("text-align", holder.attr("align")).equals("center");
        return new ParagraphLook(role, outline, outline > 0 ? null : around.item(), centred);
    }

    /** Word saves an item as a paragraph that begins with its sign, in a font of signs. */
    private DocumentParagraph listed(
            Element holder, List<DocumentInline> words, ParagraphLook look) {
        DocumentParagraph paragraph = new DocumentParagraph(Math.max(1, place), look, words);
        boolean item =
                holder.className().startsWith("MsoListParagraph")
                        || holder.attr("style").contains("mso-list:");
        Optional<ListItem> place = item ? ListSign.of(holder, paragraph.words()) : Optional.empty();
        return place.isEmpty()
                ? paragraph
                : paragraph
                        .with(look.as(place.get()))
                        .with(ListSign.behind(words, paragraph.words()));
    }

    private void list(Element list, PageContext context) throws ImportException {
        ListItem outer = context.paragraph().item();
        int level = outer == null ? 0 : outer.level() + 1;
        Matcher named = LEVEL.matcher(list.className());
        level = named.find() ? named.group(1).charAt(0) - '0' : level;
        boolean numbered = list.normalName().equals("ol");
        String start = list.attr("start");
        int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        String name = level == 0 ? "list " + ++lists : "list " + lists;
        for (Element child : list.children()) {
            boolean item = child.normalName().equals("li");
            ListItem own = new ListItem(name, level, numbered ? number : 0);
            int before = blocks.size();
            walk(child, context.as(context.paragraph().as(own)));
            number += item ? 1 : 0;
            // Only the first paragraph of an item has the sign.
            for (int i = before + 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof DocumentParagraph paragraph
                        && own.equals(paragraph.look().item())) {
                    blocks.set(i, paragraph.with(paragraph.look().as(null)));
                }
            }
        }
    }

    private void table(Element table, PageContext context) throws ImportException {
        int from = Math.max(1, place + 1);
        List<DocumentBlock> outer = List.copyOf(blocks);
        List<ImportedRow> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                List<TableCell> cells = new ArrayList<>();
                for (Element cell : row.select("> td, > th")) {
                    blocks.clear();
                    walk(cell, context.as(ParagraphLook.BODY));
                    int columns = span(cell, "colspan");
                    boolean merged = columns > 1 || span(cell, "rowspan") > 1;
                    cells.add(new TableCell(blocks, columns, merged));
                }
                boolean heading = !row.select("> th").isEmpty();
                rows.add(new ImportedRow(heading, cells));
            }
        }
        blocks.clear();
        blocks.addAll(outer);
        blocks.add(new DocumentTable(from, rows));
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("\\d{1,3}") ? Math.max(1, Math.min(60, Integer.parseInt(value))) : 1;
    }
}
