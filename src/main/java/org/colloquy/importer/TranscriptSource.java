package org.colloquy.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.importer.compose.DocumentComposer;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.officepage.OfficePage;

/**
 * A file in another format, and the transcript in it.
 *
 * @param original the text, and what is to be said about it
 */
record TranscriptSource(
        OriginalText original, TranscriptFormat format, ImportedTranscript transcript) {
    private static final long MAX_BYTES = 64L * 1024 * 1024;

    /**
     * Reads the bytes of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws ImportException if there is no such file, or it is too large
     */
    static byte[] bytes(Path file) throws IOException, ImportException {
        if (!Files.exists(file)) {
            throw ImportException.call("not-imported", "there is no such file");
        } else if (Files.isDirectory(file)) {
            throw ImportException.call("not-imported", "this is a folder: name the files in it");
        } else if (!Files.isRegularFile(file)) {
            throw ImportException.call("not-imported", "this is not a regular file");
        } else if (!Files.isReadable(file)) {
            throw ImportException.content(
                    "unreadable", "the file cannot be read: look at its permissions");
        } else if (Files.size(file) > MAX_BYTES) {
            throw ImportException.content("too-large", "the file is larger than 64 MB: divide it");
        }
        return Files.readAllBytes(file);
    }

    /**
     * Reads a transcript of which no file is made.
     *
     * @param name of the file, without its folder
     * @param shown as the user calls the file
     * @throws IOException if there is no room for working files
     * @throws ImportException if there is no transcript in it
     */
    static TranscriptSource read(String name, String shown, byte[] bytes)
            throws IOException, ImportException {
        return read(name, shown, bytes, "interview", ChangeChoice.ASK);
    }

    /**
     * Reads a transcript in the format that its first signs tell.
     *
     * @param name of the file, without its folder
     * @param shown as the user calls the file
     * @param stem of the file that it becomes
     * @param choice what becomes of tracked changes
     * @throws IOException if there is no room for working files
     * @throws ImportException if there is no transcript in it
     */
    static TranscriptSource read(
            String name, String shown, byte[] bytes, String stem, ChangeChoice choice)
            throws IOException, ImportException {
        if (OfficeFile.isOffice(bytes)) {
            OfficeFile file = OfficeFile.read(bytes, choice);
            OriginalText original = DocumentComposer.original(shown, file.document());
            return new TranscriptSource(
                    original,
                    file.format(),
                    DocumentComposer.compose(original, file.document(), stem, choice));
        }
        OriginalText original =
                OriginalText.decode(shown, bytes, TranscriptFormat.declaredCharset(bytes));
        TranscriptFormat format = TranscriptFormat.of(name, original.text());
        if (format == TranscriptFormat.HTML && OfficePage.mayRead(original.text())) {
            DocumentText document = OfficePage.read(original.text(), choice);
            OriginalText paragraphs = DocumentComposer.original(shown, document);
            paragraphs.problems().addAll(original.problems());
            return new TranscriptSource(
                    paragraphs,
                    format,
                    DocumentComposer.compose(paragraphs, document, stem, choice));
        }
        return new TranscriptSource(original, format, format.read(original));
    }
}
