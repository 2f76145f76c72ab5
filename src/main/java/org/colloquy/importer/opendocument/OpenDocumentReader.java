package org.colloquy.importer.opendocument;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a text of OpenDocument ({@code .odt}; OASIS, version 1.3). The body is read paragraph by
 * paragraph, so that a long one takes no more memory than its words.
 */
public final class OpenDocumentReader {
    private static final String KIND = "application/vnd.oasis.opendocument.";
    private static final String TEXT = "content.xml";
    private static final Set<String> OPENED =
            Set.of("office:document-content", "office:body", "office:text");
    private static final Set<String> AROUND =
            Set.of(
                    "style:header",
                    "style:header-left",
                    "style:header-first",
                    "style:footer",
                    "style:footer-left",
                    "style:footer-first");

    private final DocumentArchive archive;
    private final DocumentLog log = new DocumentLog();
    private final OpenStyles styles = new OpenStyles();

    private OpenDocumentReader(DocumentArchive archive) {
        this.archive = archive;
    }

    /**
     * Tells whether an archive is a document of OpenDocument, of whatever program.
     *
     * @throws ImportException if the archive is damaged
     */
    public static boolean mayRead(DocumentArchive archive) throws ImportException {
        return kind(archive).startsWith(KIND);
    }

    private static String kind(DocumentArchive archive) throws ImportException {
        return archive.bytes("mimetype", 200)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElse("");
    }

    /**
     * Reads a document.
     *
     * @param choice what becomes of tracked changes; where the user is to be asked, they are read
     *     as accepted
     * @throws ImportException if it is damaged, too large, locked, or no text
     */
    public static DocumentText read(DocumentArchive archive, ChangeChoice choice)
            throws ImportException {
        String kind = kind(archive).substring(KIND.length());
        if (!kind.matches("text(?:-template|-master)?")) {
            throw refused(
                    "this is an OpenDocument %s, not a text: save the text as .odt"
                            .formatted(kind.replace("-template", "")));
        }
        return new OpenDocumentReader(archive).read(choice);
    }

    private static ImportException refused(String reason) {
        return ImportException.content("not-imported", reason);
    }

    private DocumentText read(ChangeChoice choice) throws ImportException {
        requireOpen();
        Optional<XmlElement> common = archive.xml("styles.xml", OpenNames.PREFIXES);
        common.stream().flatMap(root -> root.children("office:styles")).forEach(styles::add);
        List<DocumentNote> notes = new ArrayList<>();
        OpenContext context =
                new OpenContext(
                        styles,
                        new OpenLists(styles),
                        new OpenChanges(log, choice),
                        new OpenComments(log),
                        new PictureStore(archive, log),
                        log,
                        notes);
        List<DocumentBlock> blocks = new ArrayList<>();
        body(context, blocks);
        context.changes().endAll();
        context.comments().endAll();
        around(common);
        if (archive.names().stream().anyMatch(name -> name.startsWith("Basic/"))) {
            log.leftOut(0, "macros, which are not run");
        }
        return new DocumentText(
                facts(), blocks, notes, context.pictures().taken(), log.findings(), log.changes());
    }

    private void requireOpen() throws ImportException {
        boolean locked =
                archive.xml("META-INF/manifest.xml", OpenNames.PREFIXES).stream()
                        .flatMap(root -> root.descendants("manifest:encryption-data"))
                        .findAny()
                        .isPresent();
        if (locked || archive.has("encrypted-package")) {
            throw refused("the file is encrypted: save it without a password first");
        } else if (!archive.has(TEXT)) {
            throw refused("the file is damaged: its text, \"%s\", is missing".formatted(TEXT));
        }
    }

    private void body(OpenContext context, List<DocumentBlock> blocks) throws ImportException {
        Optional<InputStream> text = archive.part(TEXT);
        if (text.isEmpty()) {
            return;
        }
        OpenStory story = new OpenStory(context);
        XmlPart.stream(
                text.get(),
                TEXT,
                OpenNames.PREFIXES,
                OPENED,
                element -> {
                    switch (element.name()) {
                        case "office:automatic-styles" -> styles.add(element);
                        case "office:font-face-decls", "office:scripts" -> {}
                        default -> story.read(element, blocks);
                    }
                });
        story.rest().ifPresent(blocks::add);
    }

    /** Names what stands at the edges of pages, each once. */
    private void around(Optional<XmlElement> common) {
        Set<String> said = new LinkedHashSet<>();
        common.stream()
                .flatMap(root -> root.descendants())
                .filter(element -> AROUND.contains(element.name()))
                .filter(element -> !element.text("style:display").equals("false"))
                .forEach(
                        element ->
                                said.add(
                                        (element.name().contains("header") ? "headers" : "footers")
                                                + "\n"
                                                + OpenText.of(element).strip()));
        for (String words : said) {
            int end = words.indexOf('\n');
            log.leftOut(0, "one of the page " + words.substring(0, end), words.substring(end));
        }
    }

    private DocumentFacts facts() throws ImportException {
        Optional<XmlElement> meta =
                archive.xml("meta.xml", OpenNames.PREFIXES)
                        .flatMap(root -> root.child("office:meta"));
        String date =
                meta.stream()
                        .flatMap(m -> m.children("meta:user-defined"))
                        .filter(m -> DocumentFacts.isDate(m.text("meta:name")))
                        .map(m -> m.words().strip())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(null);
        String author = value(meta, "meta:initial-creator");
        return new DocumentFacts(
                value(meta, "dc:title"),
                author == null ? value(meta, "dc:creator") : author,
                date,
                value(meta, "dc:language"));
    }

    private static @Nullable String value(Optional<XmlElement> meta, String name) {
        return meta.flatMap(m -> m.child(name))
                .map(element -> element.words().strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }
}
