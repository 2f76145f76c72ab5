package org.colloquy.importer.compose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentFinding;
import org.colloquy.importer.document.DocumentNote;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.plain.LabelledParts;
import org.colloquy.importer.plain.ProgramLines;
import org.colloquy.model.Problem.Severity;

/**
 * Makes a transcript of a document.
 *
 * <p>Its way: what the reader of the file has left out and the changes in it are said; the first
 * lines tell title and date; headings and lists are found; the rest is written as Markdown, and the
 * reader of Markdown says what is a label.
 */
public final class DocumentComposer {
    private final OriginalText original;
    private final DocumentText document;
    private final PictureNames pictures;
    private final NoteNumbers notes;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final DocumentLanguages languages;

    private DocumentComposer(OriginalText original, DocumentText document, String stem) {
        this.original = original;
        this.document = document;
        this.languages = new DocumentLanguages(document);
        this.pictures = new PictureNames(stem, document.pictures());
        this.notes = new NoteNumbers(document.notes());
        this.inlines = new InlineWriter(languages, notes, pictures, document.facts().isOwn());
        this.tables = new TableWriter(inlines, original);
    }

    /** Returns the text of a document, a line for each paragraph, so that each has its number. */
    public static OriginalText original(String file, DocumentText document) {
        Map<Integer, String> lines = new TreeMap<>();
        document.blocks().forEach(block -> addLines(block, lines));
        List<String> all = new ArrayList<>();
        lines.forEach(
                (place, words) -> {
                    while (all.size() < place - 1) {
                        all.add("");
                    }
                    all.add(words);
                });
        return OriginalText.of(file, all);
    }

    private static void addLines(DocumentBlock block, Map<Integer, String> lines) {
        if (block instanceof DocumentParagraph paragraph) {
            lines.put(paragraph.place(), InlineWriter.plain(paragraph.inlines()));
        } else if (block instanceof DocumentTable table) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .forEach(inner -> addLines(inner, lines));
        }
    }

    /**
     * Makes a transcript.
     *
     * @param stem of the file that it will be, after which its pictures are named
     * @param choice what has become of tracked changes
     * @throws IOException if there is no room for working files
     * @throws ImportException if there are no words in it, or changes of which nobody has said what
     *     is to become of them
     */
    public static ImportedTranscript compose(
            OriginalText original, DocumentText document, String stem, ChangeChoice choice)
            throws IOException, ImportException {
        new ChangeReport(original, document, choice).report();
        return new DocumentComposer(original, document, stem).compose();
    }

    private ImportedTranscript compose() throws IOException, ImportException {
        document.findings().forEach(this::report);
        boolean own = document.facts().isOwn();
        List<DocumentBlock> blocks = blocks(own);
        DocumentShape shape = new DocumentShape(blocks);
        HeadingFinder headings = new HeadingFinder(blocks, shape, own);
        DocumentHead head =
                new DocumentHead(
                        original, blocks, headings, shape, TranscriptMetadata.nothing(), own);
        PartsWriter writer = new PartsWriter(original, inlines, tables, headings, head, own);
        List<TranscriptPart> parts = new ArrayList<>(writer.write(blocks));
        if (parts.isEmpty()) {
            throw ImportException.content(
                    "not-imported", "there is nothing in this file but a title");
        }
        List<TranscriptPart> noteParts = writtenNotes();
        parts.addAll(noteParts);
        TranscriptMetadata metadata =
                DocumentHead.facts(
                        original, head.about(), document.facts().title(), document.facts().date());
        if (own) {
            metadata = new OwnDocumentFacts(original, document.facts().own()).over(metadata);
        }
        ImportedTranscript transcript =
                new ImportedTranscript(
                        inLanguage(metadata), parts, List.of(), List.of(), pictures.files(), false);
        LabelledParts labelled = LabelledParts.of(transcript);
        if (!own) {
            return new DocumentPeople(original, head.authors(), document.facts().author())
                    .over(transcript.with(labelled.parts()), labelled.form());
        }
        // Labels stand as the interview has them, and are read as it is.
        ImportedTranscript read = transcript;
        if (labelled.questions() != writer.questions()) {
            List<TranscriptPart> marked = new ArrayList<>(writer.marked());
            marked.addAll(noteParts);
            read = transcript.with(marked);
        }
        return new DocumentPeople(original, List.of(), null).over(read, labelled.form());
    }

    /** Returns the blocks that are words of the interview. */
    private List<DocumentBlock> blocks(boolean own) throws ImportException {
        List<DocumentBlock> written =
                document.blocks().stream()
                        .filter(DocumentComposer::hasWords)
                        .filter(block -> own || !isNotice(block))
                        .toList();
        List<DocumentBlock> blocks = own ? written : TypedItems.over(written, original);
        if (blocks.isEmpty()) {
            throw ImportException.content("not-imported", "there are no words in it");
        }
        return blocks;
    }

    private static boolean hasWords(DocumentBlock block) {
        return !(block instanceof DocumentParagraph paragraph && paragraph.isBlank());
    }

    /** Tells whether a block is a line of the program that wrote the talk down; it is said. */
    private boolean isNotice(DocumentBlock block) {
        boolean notice =
                block instanceof DocumentParagraph paragraph
                        && ProgramLines.isNotice(InlineWriter.plain(paragraph.inlines()));
        if (notice) {
            original.dropped(block.place(), ProgramLines.DROPPED);
        }
        return notice;
    }

    private void report(DocumentFinding finding) {
        if (finding.place() > 0 && finding.place() <= original.lines().size()) {
            original.report(Severity.NOTE, finding.code(), finding.place(), finding.message());
        } else {
            original.reportFile(Severity.NOTE, finding.code(), finding.message());
        }
    }

    /** Writes the notes that have marks, and says the others. A note may refer to a note. */
    private List<TranscriptPart> writtenNotes() {
        NoteWriter writer = new NoteWriter(inlines, tables);
        List<TranscriptPart> written = new ArrayList<>();
        for (int i = 0; i < notes.marked().size(); i++) {
            written.add(new ImportedBlock(writer.write(i + 1, notes.marked().get(i))));
        }
        for (DocumentNote note : notes.unmarked()) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: a note whose mark does not stand in the text: \"%s\""
                            .formatted(NoteWriter.words(note).strip()));
        }
        return written;
    }

    private TranscriptMetadata inLanguage(TranscriptMetadata metadata) {
        String main = languages.main();
        TranscriptMetadata known = metadata;
        if (known.language() == null && main != null) {
            known = known.inLanguage(main);
            original.guessed("language", main, "what the program says of the words");
        }
        String foreign = languages.foreign();
        if (foreign != null && !known.others().containsKey("foreign")) {
            Map<String, Object> others = new LinkedHashMap<>(known.others());
            others.put("foreign", foreign);
            known = known.keeping(others);
            original.guessed(
                    "language of words in another script",
                    foreign,
                    "what the program says of them");
        }
        return known;
    }
}
