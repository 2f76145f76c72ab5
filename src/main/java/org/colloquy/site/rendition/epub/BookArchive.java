package org.colloquy.site.rendition.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archive of a book while it is written: the same bytes for the same files. Its times are one day,
 * a month after that at which the clock of such archives begins: Java writes the first day with a
 * field that books must not have.
 */
final class BookArchive {
    /** Folder of all that belongs to the book. */
    static final String FOLDER = "EPUB/";

    static final String PACKAGE = "package.opf";

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    static final String TYPE = "application/epub+zip";
    private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);
    private final List<BookFile> files = new ArrayList<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();

    BookArchive() {
        store("mimetype", TYPE.getBytes(UTF_8));
        XmlText container = new XmlText();
        container.open("container", "version", "1.0", "xmlns", CONTAINER);
        container.open("rootfiles");
        container.empty(
                "rootfile",
                "full-path",
                FOLDER + PACKAGE,
                "media-type",
                "application/oebps-package+xml");
        deflate("META-INF/container.xml", container.end().getBytes(UTF_8));
    }

    /** Adds a text. */
    void add(BookFile file, String text) {
        files.add(file);
        deflate(FOLDER + file.name(), text.getBytes(UTF_8));
    }

    /**
     * Adds a text that is read before others that are there already.
     *
     * @param at its number among all files, from 0
     */
    void add(BookFile file, String text, int at) {
        files.add(at, file);
        deflate(FOLDER + file.name(), text.getBytes(UTF_8));
    }

    /** Adds a file that is compressed already. */
    void add(BookFile file, byte[] content) {
        files.add(file);
        store(FOLDER + file.name(), content);
    }

    /**
     * Adds what says when words are spoken.
     *
     * @param length of all of them, in milliseconds
     */
    void addOverlay(BookFile file, String text, long length) {
        lengths.put(file.name(), length);
        add(file, text);
    }

    /** Returns how long the words are of each file that says when they are spoken. */
    Map<String, Long> lengths() {
        return lengths;
    }

    /** Returns the files that were added, in their order. */
    List<BookFile> files() {
        return files;
    }

    /** Adds the package, which says what the files are, and returns the archive. */
    byte[] end(String packageDocument) {
        deflate(FOLDER + PACKAGE, packageDocument.getBytes(UTF_8));
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void deflate(String path, byte[] content) {
        write(new ZipEntry(path), content);
    }

    private void store(String path, byte[] content) {
        ZipEntry entry = new ZipEntry(path);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        write(entry, content);
    }

    private void write(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
