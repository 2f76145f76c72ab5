package org.colloquy.site.rendition.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.site.rendition.flow.StableArchive;
import org.colloquy.site.rendition.flow.XmlText;

/** Archive of a book while it is written: the same bytes for the same files. */
final class BookArchive {
    /** Folder of all that belongs to the book. */
    static final String FOLDER = "EPUB/";

    static final String PACKAGE = "package.opf";

    static final String TYPE = "application/epub+zip";
    private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";

    private final StableArchive zip = new StableArchive();
    private final List<BookFile> files = new ArrayList<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();

    BookArchive() {
        zip.store("mimetype", TYPE.getBytes(UTF_8));
        XmlText container = new XmlText();
        container.open("container", "version", "1.0", "xmlns", CONTAINER);
        container.open("rootfiles");
        container.empty(
                "rootfile",
                "full-path",
                FOLDER + PACKAGE,
                "media-type",
                "application/oebps-package+xml");
        zip.deflate("META-INF/container.xml", container.end());
    }

    /** Adds a text. */
    void add(BookFile file, String text) {
        files.add(file);
        zip.deflate(FOLDER + file.name(), text);
    }

    /**
     * Adds a text that is read before others that are there already.
     *
     * @param at its number among all files, from 0
     */
    void add(BookFile file, String text, int at) {
        files.add(at, file);
        zip.deflate(FOLDER + file.name(), text);
    }

    /** Adds a file that is compressed already. */
    void add(BookFile file, byte[] content) {
        files.add(file);
        zip.store(FOLDER + file.name(), content);
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
        zip.deflate(FOLDER + PACKAGE, packageDocument);
        return zip.end();
    }
}
