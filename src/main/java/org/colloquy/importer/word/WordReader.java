package org.colloquy.importer.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.importer.container.DocumentArchive;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.container.XmlPart;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentFacts;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.DocumentNote;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.importer.document.PictureStore;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;

/**
 * Reads a document of Word ({@code .docx}; ISO/IEC 29500). The body is read paragraph by paragraph,
 * so that a long one takes no more memory than its words.
 */
public final class WordReader {
    private static final Set<String> SEPARATORS =
            Set.of("separator", "continuationSeparator", "continuationNotice");
    private static final Set<String> OPENED = Set.of("w:document", "w:body");

    private final WordPackage parts;
    private final ChangeChoice choice;

    private WordReader(WordPackage parts, ChangeChoice choice) {
        this.parts = parts;
        this.choice = choice;
    }

    /** Tells whether an archive is a document of Open XML, of Word or of another program. */
    public static boolean mayRead(DocumentArchive archive) {
        return WordPackage.isPackage(archive);
    }

    /**
     * Reads a document.
     *
     * @param choice what becomes of tracked changes; where the user is to be asked, they are read
     *     as accepted
     * @throws ImportException if it is damaged, too large, or none of Word
     */
    public static DocumentText read(DocumentArchive archive, ChangeChoice choice)
            throws ImportException {
        WordReader reader = new WordReader(WordPackage.of(archive), choice);
        Optional<DocumentText> read = reader.read(false);
        return read.isPresent() ? read.get() : reader.read(true).orElseThrow();
    }

    /** Reads it; empty if a field that never ends would swallow words. */
    private Optional<DocumentText> read(boolean keepingFields) throws ImportException {
        DocumentLog log = new DocumentLog();
        DocumentFacts facts = WordFacts.read(parts.archive());
        WordStyles styles = new WordStyles(parts.xml("styles"), facts.isOwn());
        WordContext context =
                new WordContext(
                        parts,
                        styles,
                        new WordNumbering(parts.xml("numbering"), styles),
                        new WordComments(parts.xml("comments"), log),
                        new PictureStore(parts.archive(), log),
                        log,
                        choice);
        sayOutside(log);
        List<DocumentBlock> blocks = new ArrayList<>();
        WordFields fields = new WordFields(log, keepingFields);
        body(context, fields, blocks);
        if (fields.isSwallowing() && !keepingFields) {
            return Optional.empty();
        }
        List<DocumentNote> notes = new ArrayList<>();
        notes(context, "footnotes", "w:footnote", notes);
        notes(context, "endnotes", "w:endnote", notes);
        context.comments().sayRest();
        around(context, "headers", "header");
        around(context, "footers", "footer");
        return Optional.of(
                new DocumentText(
                        facts,
                        blocks,
                        notes,
                        context.pictures().taken(),
                        log.findings(),
                        log.changes()));
    }

    private void body(WordContext context, WordFields fields, List<DocumentBlock> blocks)
            throws ImportException {
        WordStory story = new WordStory(context, parts.relations(parts.main()), fields);
        XmlPart.stream(
                parts.archive()
                        .part(parts.main())
                        .orElseThrow(() -> ImportException.content("not-imported", "no text")),
                parts.main(),
                WordNames.PREFIXES,
                OPENED,
                element -> story.read(element, blocks));
        story.rest().ifPresent(blocks::add);
    }

    private void notes(WordContext context, String kind, String element, List<DocumentNote> notes)
            throws ImportException {
        for (String name : parts.names(kind)) {
            Optional<XmlElement> part = parts.archive().xml(name, WordNames.PREFIXES);
            for (XmlElement note : part.stream().flatMap(p -> p.children(element)).toList()) {
                if (!SEPARATORS.contains(note.text("w:type"))) {
                    notes.add(note(context, name, note));
                }
            }
        }
    }

    private DocumentNote note(WordContext context, String part, XmlElement note)
            throws ImportException {
        WordStory story =
                new WordStory(context, parts.relations(part), new WordFields(context.log(), true));
        List<DocumentBlock> blocks = new ArrayList<>();
        for (XmlElement block : note.children().toList()) {
            story.read(block, blocks);
        }
        story.rest().ifPresent(blocks::add);
        return new DocumentNote(note.name().substring(2) + " " + note.text("w:id"), blocks);
    }

    /** Names what stands at the edges of pages, each once. */
    private void around(WordContext context, String shown, String kind) throws ImportException {
        Set<String> words = new LinkedHashSet<>();
        for (String name : parts.names(kind)) {
            parts.archive()
                    .xml(name, WordNames.PREFIXES)
                    .map(WordText::of)
                    .map(text -> text.strip().replaceAll("\\s+", " "))
                    .ifPresent(words::add);
        }
        words.forEach(text -> context.log().leftOut(0, "one of the page " + shown, text));
    }

    /** Names what the document would fetch; links are said where they stand. */
    private void sayOutside(DocumentLog log) throws ImportException {
        List<String> from = new ArrayList<>(List.of(parts.main()));
        from.addAll(parts.names("settings"));
        for (String part : from) {
            for (Map.Entry<String, WordRelation> r : parts.relations(part).entrySet()) {
                WordRelation relation = r.getValue();
                boolean said = relation.kind().matches("hyperlink|image");
                if (relation.outside() && !said) {
                    log.leftOut(
                            0,
                            "what the file refers to outside of itself, which is not fetched (%s): %s"
                                    .formatted(relation.kind(), relation.target()));
                }
            }
        }
    }
}
