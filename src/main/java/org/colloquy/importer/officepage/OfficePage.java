package org.colloquy.importer.officepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentFacts;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.DocumentNote;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Page that an office program has saved. It is a document, whose marks are styles: it is read into
 * the same model as the program's own files.
 */
public final class OfficePage {
    private static final int HEAD = 64 * 1024;
    private static final Pattern SIGNS =
            Pattern.compile(
                    "urn:schemas-microsoft-com:office|class=\"?Mso[A-Z]|content=\"?Microsoft Word"
                            + "|content=\"?(?:LibreOffice|OpenOffice)|themes\\.googleusercontent\\.com/fonts"
                            + "|docs-internal-guid|class=\"[^\"]*\\bdoc-content\\b",
                    Pattern.CASE_INSENSITIVE);

    private OfficePage() {}

    /** Tells whether a page was saved by Word, Google Docs or LibreOffice. */
    public static boolean mayRead(String text) {
        return SIGNS.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    }

    /**
     * Reads a page.
     *
     * @param choice what becomes of tracked changes; where the user is to be asked, they are read
     *     as accepted
     * @throws ImportException if it is nested too deeply
     */
    public static DocumentText read(String text, ChangeChoice choice) throws ImportException {
        Document page = Jsoup.parse(text);
        DocumentLog log = new DocumentLog();
        PageStyles styles = new PageStyles(page);
        PageNotes notes = new PageNotes(page);
        PagePictures pictures = new PagePictures(log);
        PageStory story = new PageStory(styles, notes, pictures, log, choice, true);
        List<DocumentBlock> blocks = story.read(page.body());
        List<DocumentNote> read = new ArrayList<>();
        for (Map.Entry<String, Element> note : notes.notes().entrySet()) {
            PageStory inner = new PageStory(styles, notes, pictures, log, choice, false);
            read.add(new DocumentNote(note.getKey(), inner.read(note.getValue())));
        }
        return new DocumentText(
                facts(page), blocks, read, pictures.taken(), log.findings(), log.changes());
    }

    private static DocumentFacts facts(Document page) {
        return new DocumentFacts(
                value(page.title()),
                value(page.select("meta[name=author]").attr("content")),
                null,
                null);
    }

    private static @Nullable String value(String text) {
        return text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
