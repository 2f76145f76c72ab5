package org.colloquy.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.colloquy.importer.document.TrackedChange;
import org.colloquy.importer.document.TrackedChange.RevisionKind;
import org.colloquy.importer.model.ImportException;
import org.jspecify.annotations.Nullable;

/** One of the texts of a document: its body, a note. */
final class WordStory {
    private static final int MAX_NESTING = 20;
    private static final Set<String> OPENED =
            Set.of("w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo");

    private final WordContext context;
    private final WordInlines inlines;
    private final List<DocumentInline> carried = new ArrayList<>();
    private int carriedFrom;
    private int place;
    private int depth;

    /**
     * Creates a reader of a text.
     *
     * @param relations what its part refers to
     */
    WordStory(WordContext context, Map<String, WordRelation> relations, WordFields fields) {
        this.context = context;
        this.inlines = new WordInlines(context, relations, fields);
    }

    /**
     * Reads what stands on the level of paragraphs.
     *
     * @throws ImportException if the archive is damaged, or tables are nested too deeply
     */
    void read(XmlElement element, List<DocumentBlock> blocks) throws ImportException {
        switch (element.name()) {
            case "w:p" -> paragraph(element).ifPresent(blocks::add);
            case "w:tbl" -> blocks.add(table(element));
            case "w:sdt" -> {
                if (isPlaceholder(element)) {
                    context.log().leftOut(place, "a place to fill in", WordText.of(element));
                } else {
                    readAll(element, blocks);
                }
            }
            case "mc:AlternateContent" -> {
                Optional<XmlElement> choice = element.children().findFirst();
                if (choice.isPresent()) {
                    readAll(choice.get(), blocks);
                }
            }
            case "w:altChunk" ->
                    context.log().leftOut(place, "another document that is put in here");
            case "w:commentRangeStart" -> context.comments().begin(element.text("w:id"));
            case "w:commentRangeEnd" -> context.comments().end(element.text("w:id"));
            default -> {
                if (OPENED.contains(element.name())) {
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

    static boolean isPlaceholder(XmlElement control) {
        return control.child("w:sdtPr").flatMap(p -> p.child("w:showingPlcHdr")).isPresent();
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

    /** Reads a paragraph; empty if it goes on in the next one. */
    private Optional<DocumentParagraph> paragraph(XmlElement element) throws ImportException {
        place++;
        XmlElement properties = element.child("w:pPr").orElse(null);
        String style = context.styles().idOf(properties);
        List<DocumentInline> words = inlines.read(element, style, place);
        Optional<String> generated = context.styles().generated(style);
        if (generated.isPresent()) {
            context.log().count(made(generated.get()));
            words = List.of();
        }
        boolean contents = context.styles().isContents(style);
        if (contents) {
            context.log().leftOut(place, "a line of a table of contents", joined(words));
            words = List.of();
        }
        int from = carried.isEmpty() ? place : carriedFrom;
        List<DocumentInline> all = new ArrayList<>(carried);
        all.addAll(words);
        carried.clear();
        if (goesOn(properties)) {
            carried.addAll(all);
            carriedFrom = from;
            return Optional.empty();
        }
        return Optional.of(new DocumentParagraph(from, look(properties, style, contents), all));
    }

    /** Says what is left out of a document that this program made. */
    static String made(String style) {
        return "what Colloquy put in, in the style \"%s\"".formatted(style);
    }

    private static String joined(List<DocumentInline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> words.append(inline.words()));
        return words.toString();
    }

    private ParagraphLook look(@Nullable XmlElement properties, String style, boolean contents) {
        ListItem item = contents ? null : context.numbering().item(properties, style);
        int outline = context.styles().outline(properties, style);
        if (outline > 0 && item != null) {
            context.log().count("the automatic number or sign of a heading");
            item = null;
        }
        String alignment =
                Optional.ofNullable(properties)
                        .flatMap(p -> p.child("w:jc"))
                        .or(() -> context.styles().property(style, "w:jc"))
                        .map(jc -> jc.text("w:val"))
                        .orElse("");
        return new ParagraphLook(
                context.styles().role(style), outline, item, alignment.equals("center"));
    }

    /**
     * Tells whether a paragraph's end is not there: because a change has taken it away, or because
     * a large first letter stands in a paragraph of its own.
     */
    private boolean goesOn(@Nullable XmlElement properties) {
        if (properties == null) {
            return false;
        }
        boolean goesOn =
                properties
                        .child("w:framePr")
                        .filter(f -> f.text("w:dropCap").matches("drop|margin"))
                        .isPresent();
        Optional<XmlElement> end = properties.child("w:rPr");
        for (XmlElement mark : end.stream().flatMap(XmlElement::children).toList()) {
            RevisionKind kind = WordInlines.kind(mark);
            if (kind != null) {
                TrackedChange change = WordInlines.change(kind, mark, place, "");
                context.log().change(change);
                context.log().unchanged();
                goesOn |= !kind.isKept(context.choice());
            }
        }
        if (properties.child("w:pPrChange").isPresent()) {
            XmlElement change = properties.child("w:pPrChange").get();
            context.log().change(WordInlines.change(RevisionKind.FORMATTED, change, place, ""));
        }
        return goesOn;
    }

    private DocumentTable table(XmlElement element) throws ImportException {
        depth++;
        if (depth > MAX_NESTING) {
            throw ImportException.content(
                    "too-large", "tables are nested more than %d deep".formatted(MAX_NESTING));
        }
        int from = place + 1;
        List<ImportedRow> rows = new ArrayList<>();
        rows(element, rows);
        depth--;
        return new DocumentTable(from, rows);
    }

    private void rows(XmlElement element, List<ImportedRow> rows) throws ImportException {
        for (XmlElement child : element.children().toList()) {
            if (child.is("w:tr")) {
                row(child).ifPresent(rows::add);
            } else if (child.is("w:sdt") || OPENED.contains(child.name())) {
                rows(child, rows);
            }
        }
    }

    private Optional<ImportedRow> row(XmlElement element) throws ImportException {
        Optional<XmlElement> properties = element.child("w:trPr");
        boolean kept = true;
        for (XmlElement mark : properties.stream().flatMap(XmlElement::children).toList()) {
            RevisionKind kind = WordInlines.kind(mark);
            if (kind != null) {
                context.log()
                        .change(WordInlines.change(kind, mark, place + 1, WordText.of(element)));
                context.log().unchanged();
                kept &= kind.isKept(context.choice());
            }
        }
        if (!kept) {
            place += (int) element.descendants("w:p").count();
            return Optional.empty();
        }
        List<TableCell> cells = new ArrayList<>();
        cells(element, cells);
        boolean heading =
                properties
                        .flatMap(p -> p.child("w:tblHeader"))
                        .filter(h -> WordNames.isOn(h.attribute("w:val")))
                        .isPresent();
        return Optional.of(new ImportedRow(heading, cells));
    }

    private void cells(XmlElement element, List<TableCell> cells) throws ImportException {
        for (XmlElement child : element.children().toList()) {
            if (child.is("w:tc")) {
                cells.add(cell(child));
            } else if (child.is("w:sdt") || OPENED.contains(child.name())) {
                cells(child, cells);
            }
        }
    }

    private TableCell cell(XmlElement element) throws ImportException {
        Optional<XmlElement> properties = element.child("w:tcPr");
        int columns =
                properties
                        .flatMap(p -> p.child("w:gridSpan"))
                        .map(s -> WordNames.number(s.attribute("w:val"), 1))
                        .orElse(1);
        boolean below = properties.flatMap(p -> p.child("w:vMerge")).isPresent();
        List<DocumentBlock> blocks = new ArrayList<>();
        for (XmlElement child : element.children().toList()) {
            read(child, blocks);
        }
        rest().ifPresent(blocks::add);
        return new TableCell(blocks, Math.max(1, Math.min(columns, 60)), columns > 1 || below);
    }
}
