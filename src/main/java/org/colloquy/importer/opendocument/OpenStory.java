package org.colloquy.importer.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentBlock.ImportedRow;
import org.colloquy.importer.document.DocumentBlock.TableCell;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.ParagraphLook;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.importer.model.ImportException;
import org.jspecify.annotations.Nullable;

/** One of the texts of a document: its body, a note. */
final class OpenStory {
    private static final int MAX_NESTING = 20;
    private static final int MOST_COLUMNS = 60;
    private static final Set<String> CONTENTS =
            Set.of(
                    "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:object-index",
                    "text:user-index",
                    "text:alphabetical-index",
                    "text:bibliography");
    private static final Set<String> NO_WORDS =
            Set.of(
                    "office:forms",
                    "text:sequence-decls",
                    "text:variable-decls",
                    "text:user-field-decls",
                    "text:dde-connection-decls",
                    "table:table-columns",
                    "table:table-column",
                    "text:soft-page-break");

    private final OpenContext context;
    private final OpenInlines inlines;
    private final List<DocumentInline> carried = new ArrayList<>();
    private int carriedFrom;
    private int place;
    private int depth;
    private final boolean counting;

    OpenStory(OpenContext context) {
        this(context, 0, true);
    }

    /** Creates a reader of a text that stands in a paragraph of another one. */
    OpenStory(OpenContext context, int place) {
        this(context, place, false);
    }

    private OpenStory(OpenContext context, int place, boolean counting) {
        this.context = context;
        this.inlines = new OpenInlines(context);
        this.place = place;
        this.counting = counting;
    }

    /**
     * Reads what stands on the level of paragraphs.
     *
     * @throws ImportException if the archive is damaged, or tables are nested too deeply
     */
    void read(XmlElement element, List<DocumentBlock> blocks) throws ImportException {
        read(element, blocks, null);
    }

    private void read(XmlElement element, List<DocumentBlock> blocks, @Nullable ListItem item)
            throws ImportException {
        switch (element.name()) {
            case "text:p", "text:h" -> paragraph(element, item, blocks);
            case "text:list" -> list(element, blocks);
            case "table:table" -> blocks.add(table(element));
            case "text:tracked-changes" -> context.changes().add(element);
            case "text:change-start" ->
                    context.changes().begin(element.text("text:change-id"), place + 1);
            case "text:change-end" -> context.changes().end(element.text("text:change-id"));
            case "text:change" -> deleted(element, blocks);
            case "text:section" -> section(element, blocks);
            default -> {
                if (CONTENTS.contains(element.name())) {
                    context.log()
                            .leftOut(
                                    place + 1,
                                    element.is("text:table-of-content")
                                            ? "a table of contents"
                                            : "an index",
                                    element.children("text:index-body")
                                            .map(OpenText::of)
                                            .reduce("", String::concat));
                    place += counting ? (int) element.descendants("text:p").count() : 0;
                } else if (element.name().startsWith("draw:")) {
                    frame(element, blocks);
                } else if (!NO_WORDS.contains(element.name())) {
                    readAll(element, blocks);
                }
            }
        }
    }

    private void readAll(XmlElement element, List<DocumentBlock> blocks) throws ImportException {
        for (XmlElement child : element.children().toList()) {
            read(child, blocks);
        }
    }

    private void section(XmlElement section, List<DocumentBlock> blocks) throws ImportException {
        if (section.text("text:display").matches("none|condition")) {
            context.log().leftOut(place + 1, "a hidden section", OpenText.of(section));
        } else {
            for (XmlElement child : section.children().toList()) {
                if (child.is("text:section-source")) {
                    context.log()
                            .leftOut(
                                    place + 1,
                                    "another document that is put in here, which is not fetched: "
                                            + child.text("xlink:href"));
                } else {
                    read(child, blocks);
                }
            }
        }
    }

    private void deleted(XmlElement change, List<DocumentBlock> blocks) throws ImportException {
        XmlElement deletion = context.changes().deleted(change.text("text:change-id"), place + 1);
        if (deletion != null) {
            for (XmlElement child : deletion.children().toList()) {
                if (!child.is("office:change-info")) {
                    read(child, blocks);
                }
            }
        }
    }

    private void frame(XmlElement frame, List<DocumentBlock> blocks) throws ImportException {
        Optional<DocumentInline> picture = new OpenFrame(context).read(frame, place);
        picture.ifPresent(
                shown ->
                        blocks.add(
                                new DocumentParagraph(
                                        Math.max(1, place), ParagraphLook.BODY, List.of(shown))));
    }

    private void paragraph(XmlElement element, @Nullable ListItem item, List<DocumentBlock> blocks)
            throws ImportException {
        place += counting ? 1 : 0;
        String style = element.text("text:style-name");
        List<List<DocumentInline>> paragraphs = inlines.read(element, style, place);
        int from = carried.isEmpty() ? place : carriedFrom;
        paragraphs.get(0).addAll(0, carried);
        carried.clear();
        // The end of a paragraph belongs to the text as its words do.
        if (!context.changes().keeps(" ")) {
            carried.addAll(paragraphs.remove(paragraphs.size() - 1));
            carriedFrom = from;
        }
        ParagraphLook look = look(element, style, item);
        for (List<DocumentInline> words : paragraphs) {
            blocks.add(new DocumentParagraph(from, look, words));
        }
    }

    /** Returns what is left of a paragraph whose end is no end, and which none follows. */
    Optional<DocumentParagraph> rest() {
        if (carried.isEmpty()) {
            return Optional.empty();
        }
        DocumentParagraph rest = new DocumentParagraph(carriedFrom, ParagraphLook.BODY, carried);
        carried.clear();
        return Optional.of(rest);
    }

    private ParagraphLook look(XmlElement element, String style, @Nullable ListItem item) {
        ParagraphRole role = context.styles().role(style);
        boolean heading = element.is("text:h");
        int outline =
                heading
                        ? OpenNames.number(element.attribute("text:outline-level"), 1)
                        : context.styles().outline(style);
        if (role == ParagraphRole.TITLE || role == ParagraphRole.SUBTITLE) {
            outline = 0;
        }
        if (outline > 0 && item != null) {
            context.log().count("the automatic number or sign of a heading");
        }
        return new ParagraphLook(
                role,
                Math.min(outline, 9),
                outline > 0 ? null : item,
                context.styles().isCentred(style));
    }

    private void list(XmlElement list, List<DocumentBlock> blocks) throws ImportException {
        depth++;
        requireDepth();
        context.lists().open(list);
        for (XmlElement item : list.children().toList()) {
            boolean marked = item.is("text:list-item");
            boolean first = true;
            for (XmlElement child : item.children().toList()) {
                boolean paragraph = child.is("text:p") || child.is("text:h");
                ListItem own = marked && first && paragraph ? context.lists().item(item) : null;
                first &= !paragraph;
                read(child, blocks, own);
            }
        }
        context.lists().close();
        depth--;
    }

    private void requireDepth() throws ImportException {
        if (depth > MAX_NESTING) {
            throw ImportException.content(
                    "too-large",
                    "lists and tables are nested more than %d deep".formatted(MAX_NESTING));
        }
    }

    private DocumentTable table(XmlElement element) throws ImportException {
        depth++;
        requireDepth();
        int from = Math.max(1, place + 1);
        List<ImportedRow> rows = new ArrayList<>();
        rows(element, false, rows);
        depth--;
        return new DocumentTable(from, rows);
    }

    private void rows(XmlElement element, boolean heading, List<ImportedRow> rows)
            throws ImportException {
        for (XmlElement child : element.children().toList()) {
            if (child.is("table:table-row")) {
                rows.add(new ImportedRow(heading, cells(child)));
            } else if (child.is("table:table-header-rows")) {
                rows(child, true, rows);
            } else if (child.is("table:table-rows") || child.is("table:table-row-group")) {
                rows(child, heading, rows);
            }
        }
    }

    private List<TableCell> cells(XmlElement row) throws ImportException {
        List<TableCell> cells = new ArrayList<>();
        int covered = 0;
        for (XmlElement child : row.children().toList()) {
            if (child.is("table:table-cell")) {
                int columns =
                        Math.min(
                                MOST_COLUMNS,
                                OpenNames.number(
                                        child.attribute("table:number-columns-spanned"), 1));
                boolean down =
                        OpenNames.number(child.attribute("table:number-rows-spanned"), 1) > 1;
                List<DocumentBlock> blocks = new ArrayList<>();
                readAll(child, blocks);
                rest().ifPresent(blocks::add);
                cells.add(new TableCell(blocks, Math.max(1, columns), columns > 1 || down));
                covered = columns - 1;
            } else if (child.is("table:covered-table-cell")) {
                if (covered > 0) {
                    covered--;
                } else {
                    List<DocumentBlock> blocks = new ArrayList<>();
                    readAll(child, blocks);
                    cells.add(new TableCell(blocks, 1, true));
                }
            }
        }
        return cells;
    }
}
