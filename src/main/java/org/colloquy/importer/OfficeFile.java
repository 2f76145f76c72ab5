package org.colloquy.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.colloquy.importer.container.DocumentArchive;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.opendocument.OpenDocumentReader;
import org.colloquy.importer.word.WordReader;

/**
 * File of an office program, as its first bytes tell it.
 *
 * @param format in which it is written
 * @param document what it holds
 */
record OfficeFile(TranscriptFormat format, DocumentText document) {
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String RICH_TEXT = "{\\rtf";
    private static final String PORTABLE = "%PDF-";

    /** Tells whether bytes begin as a file of an office program does, of whatever age. */
    static boolean isOffice(byte[] bytes) {
        String head = head(bytes);
        return DocumentArchive.isArchive(bytes)
                || head.startsWith(COMPOUND)
                || head.startsWith(RICH_TEXT)
                || head.startsWith(PORTABLE);
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a document.
     *
     * @param choice what becomes of tracked changes
     * @throws ImportException if it is of a kind that is not read, damaged or locked
     */
    static OfficeFile read(byte[] bytes, ChangeChoice choice) throws ImportException {
        String head = head(bytes);
        if (head.startsWith(RICH_TEXT)) {
            throw refused("this is rich text (.rtf): save it as .docx or .odt first");
        } else if (head.startsWith(PORTABLE)) {
            throw refused(
                    "this is a PDF, which has places and no paragraphs: open it in Word or LibreOffice and save it as .docx, or copy its words into a .txt");
        } else if (head.startsWith(COMPOUND)) {
            throw compound(bytes);
        }
        try (DocumentArchive archive = DocumentArchive.open(bytes)) {
            if (WordReader.mayRead(archive)) {
                return new OfficeFile(TranscriptFormat.WORD, WordReader.read(archive, choice));
            }
            if (OpenDocumentReader.mayRead(archive)) {
                return new OfficeFile(
                        TranscriptFormat.OPEN_DOCUMENT, OpenDocumentReader.read(archive, choice));
            }
            throw refused(
                    "this is an archive, and no document: only .docx and .odt are read, and archives (.zip) of them");
        }
    }

    /** Says which of the files of older programs it is; a locked one of today looks the same. */
    private static ImportException compound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return refused("the file is encrypted: save it without a password first");
            } else if (root.hasEntryCaseInsensitive("WordDocument")) {
                return refused("this is Word's old kind of file (.doc): save it as .docx first");
            }
        } catch (IOException | RuntimeException e) {
            return refused("this is an old office file that is damaged: save it as .docx first");
        }
        return refused("this is an old office file, and no text: save the text as .docx first");
    }

    private static ImportException refused(String reason) {
        return ImportException.content("not-imported", reason);
    }
}
