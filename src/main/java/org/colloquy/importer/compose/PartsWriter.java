package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentBlock.ImportedRow;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.NoteMark;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.model.TranscriptPart.ImportedHeading;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.text.QuestionSentences;

/** Writes the blocks of a document as parts of a transcript. */
final class PartsWriter {
    private static final String QUESTION = " {.question}";
    private static final int MAX_LEVEL = 6;

    private final OriginalText original;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final FigureWriter figures;
    private final HeadingFinder headings;
    private final DocumentHead head;

    /** True where this program made the document, so that its labels stand in no table. */
    private final boolean own;

    private final List<TranscriptPart> parts = new ArrayList<>();

    /** The mark of each heading, in their order. */
    private final List<String> marks = new ArrayList<>();

    PartsWriter(
            OriginalText original,
            InlineWriter inlines,
            TableWriter tables,
            HeadingFinder headings,
            DocumentHead head,
            boolean own) {
        this.own = own;
        this.figures = new FigureWriter(inlines, own);
        this.original = original;
        this.inlines = inlines;
        this.tables = tables;
        this.headings = headings;
        this.head = head;
    }

    List<TranscriptPart> write(List<DocumentBlock> blocks) {
        TabbedLabels labels = new TabbedLabels(blocks);
        int highest = highest(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            int next = i + 1;
            if (head.isTaken(i)) {
                i = next;
                continue;
            }
            if (blocks.get(i) instanceof DocumentTable table) {
                table(table);
            } else if (headings.level(i) > 0) {
                int level = Math.min(MAX_LEVEL, headings.level(i) - highest + 2);
                DocumentParagraph heading = (DocumentParagraph) blocks.get(i);
                parts.add(new ImportedHeading(level, heading(heading)));
                marks.add(mark(heading));
            } else if (isItem(blocks, i)) {
                next = i + list(run(blocks, i));
            } else if (isQuote(blocks, i)) {
                next = i + quote(blocks, i);
            } else if (isFigure(blocks, i)) {
                parts.add(
                        new Paragraph(
                                figures.write(paragraph(blocks, i), paragraph(blocks, i + 1))));
                next = i + 2;
            } else {
                paragraph((DocumentParagraph) blocks.get(i), labels);
            }
            i = next;
        }
        return parts;
    }

    /** Returns the highest level of a heading that stays in the text. */
    private int highest(int size) {
        int highest = 0;
        for (int i = 0; i < size; i++) {
            int level = head.isTaken(i) ? 0 : headings.level(i);
            highest = level > 0 && (highest == 0 || level < highest) ? level : highest;
        }
        return highest;
    }

    /** A heading is large and bold already, whatever its runs say. */
    private String heading(DocumentParagraph paragraph) {
        return inlines.heading(DocumentShape.plain(paragraph));
    }

    /** Returns the mark by which a heading is read as what it was, whatever its words are. */
    private static String mark(DocumentParagraph heading) {
        String words = InlineWriter.plain(heading.inlines());
        return switch (heading.look().role()) {
            case QUESTION -> QUESTION;
            case TOPIC -> QuestionSentences.endsWithQuestionMark(words) ? " {.not-a-question}" : "";
            default -> "";
        };
    }

    /** Returns how many headings are questions by the style of a document of this program. */
    int questions() {
        return (int) marks.stream().filter(QUESTION::equals).count();
    }

    /** Returns the parts with marks that say which headings ask. */
    List<TranscriptPart> marked() {
        List<TranscriptPart> marked = new ArrayList<>();
        int at = 0;
        for (TranscriptPart part : parts) {
            marked.add(
                    part instanceof ImportedHeading heading
                            ? new ImportedHeading(
                                    heading.level(), heading.words() + marks.get(at++))
                            : part);
        }
        return marked;
    }

    private boolean isItem(List<DocumentBlock> blocks, int i) {
        return blocks.get(i) instanceof DocumentParagraph paragraph
                && headings.level(i) == 0
                && !head.isTaken(i)
                && paragraph.look().item() != null;
    }

    private List<DocumentParagraph> run(List<DocumentBlock> blocks, int from) {
        List<DocumentParagraph> run = new ArrayList<>();
        for (int i = from; i < blocks.size() && isItem(blocks, i); i++) {
            run.add((DocumentParagraph) blocks.get(i));
        }
        return run;
    }

    private int list(List<DocumentParagraph> items) {
        int length = ListWriter.length(items);
        String list = new ListWriter(inlines).write(items.subList(0, length));
        if (!parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof ImportedBlock before
                && isList(before.markdown())
                && isList(list)) {
            // Two lists with nothing between them would be one.
            parts.add(new ImportedBlock("<!-- -->"));
        }
        parts.add(new ImportedBlock(list));
        return length;
    }

    private static boolean isList(String markdown) {
        return markdown.startsWith("- ") || markdown.matches("(?s)\\d{1,9}\\. .*");
    }

    private boolean isQuote(List<DocumentBlock> blocks, int i) {
        return i < blocks.size()
                && blocks.get(i) instanceof DocumentParagraph paragraph
                && headings.level(i) == 0
                && !head.isTaken(i)
                && paragraph.look().item() == null
                && paragraph.look().role() == ParagraphRole.QUOTE;
    }

    private int quote(List<DocumentBlock> blocks, int from) {
        List<String> lines = new ArrayList<>();
        int to = from;
        for (; isQuote(blocks, to); to++) {
            DocumentParagraph paragraph = (DocumentParagraph) blocks.get(to);
            // What all of a quotation has is its look, and stresses nothing.
            List<DocumentInline> plain =
                    own ? DocumentShape.reversed(paragraph) : DocumentShape.plain(paragraph);
            String words = inlines.paragraph(plain);
            lines.add("> " + words.replace("\n", "\n> "));
        }
        parts.add(new ImportedBlock(String.join("\n>\n", lines)));
        return to - from;
    }

    private boolean isFigure(List<DocumentBlock> blocks, int i) {
        return i + 1 < blocks.size()
                && headings.level(i + 1) == 0
                && !head.isTaken(i + 1)
                && blocks.get(i) instanceof DocumentParagraph picture
                && blocks.get(i + 1) instanceof DocumentParagraph caption
                && figures.isFigure(picture, caption);
    }

    private static DocumentParagraph paragraph(List<DocumentBlock> blocks, int i) {
        return (DocumentParagraph) blocks.get(i);
    }

    private void paragraph(DocumentParagraph paragraph, TabbedLabels labels) {
        Optional<String> name = labels.name(paragraph);
        if (name.isPresent()) {
            parts.add(
                    new ImportedTurn(
                            name.get(), null, inlines.paragraph(TabbedLabels.behind(paragraph))));
            return;
        }
        for (List<DocumentInline> lines : DividedParagraph.of(paragraph)) {
            String words = inlines.paragraph(lines);
            if (!words.isEmpty() && !isMarkAlone(paragraph.place(), lines)) {
                parts.add(new Paragraph(words));
            }
        }
    }

    /** A note that is marked where no words stand belongs to nothing. */
    private boolean isMarkAlone(int place, List<DocumentInline> line) {
        boolean alone =
                line.stream()
                                .allMatch(
                                        inline ->
                                                inline instanceof NoteMark
                                                        || inline.words().isBlank())
                        && line.stream().noneMatch(DocumentInline.InlinePicture.class::isInstance);
        if (alone) {
            original.dropped(place, "the mark of a note where no words stand");
        }
        return alone;
    }

    private void table(DocumentTable table) {
        Optional<SpokenTable> spoken = own ? Optional.empty() : SpokenTable.of(table);
        int width = TableWriter.width(table);
        if (spoken.isPresent()) {
            spoken(spoken.get());
        } else if (width == 1) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .forEach(this::loose);
        } else if (width > 1) {
            parts.add(new ImportedBlock(tables.write(table)));
        }
    }

    /** Writes the content of a table of one column, which is a frame, as text like any other. */
    private void loose(DocumentBlock block) {
        if (block instanceof DocumentTable inner) {
            table(inner);
        } else if (block instanceof DocumentParagraph paragraph && !paragraph.isBlank()) {
            if (paragraph.look().item() == null) {
                paragraph(paragraph, new TabbedLabels(List.of()));
            } else {
                list(List.of(paragraph));
            }
        }
    }

    private void spoken(SpokenTable table) {
        if (table.heading()) {
            original.dropped(table.table().place(), "the names of the columns: " + table.head());
        }
        for (ImportedRow row : table.spoken()) {
            List<DocumentParagraph> said = table.paragraphs(row);
            String name = table.name(row);
            int from = 0;
            if (!name.isEmpty()) {
                String first = said.isEmpty() ? "" : inlines.paragraph(said.get(0).inlines());
                parts.add(new ImportedTurn(name, table.from(row), first));
                from = 1;
            }
            for (int i = from; i < said.size(); i++) {
                parts.add(new Paragraph(inlines.paragraph(said.get(i).inlines())));
            }
        }
    }
}
