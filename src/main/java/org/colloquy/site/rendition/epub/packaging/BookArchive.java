package org.colloquy.site.rendition.epub.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.site.rendition.flow.StableArchive;
import org.colloquy.text.xml.XmlText;

/** Archive of a book while it is written: the same bytes for the same files. */
public final class BookArchive {
    /** Folder of all that belongs to the book. */
    public static final String FOLDER = "EPUB/";

    public static final String PACKAGE = "package.opf";

    public static final String TYPE = "application/epub+zip";
    private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";

    private static final double SECOND = 1000;

    private final StableArchive zip = new StableArchive();
    private final List<BookFile> files = new ArrayList<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();

    /** Begins an archive with what all books have. */
    public BookArchive() {
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
    public void add(BookFile file, String text) {
        files.add(file);
        zip.deflate(FOLDER + file.name(), text);
    }

    /**
     * Adds a text that is read before others that are there already.
     *
     * @param at its number among all files, from 0
     */
    public void add(BookFile file, String text, int at) {
        files.add(at, file);
        zip.deflate(FOLDER + file.name(), text);
    }

    /** Adds a file that is compressed already. */
    public void add(BookFile file, byte[] content) {
        files.add(file);
        zip.store(FOLDER + file.name(), content);
    }

    /** Names a file that is used and not packed, once. */
    public void link(BookFile file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    /**
     * Adds what says when words are spoken.
     *
     * @param length of all of them, in milliseconds
     */
    public void addOverlay(BookFile file, String text, long length) {
        lengths.put(file.name(), length);
        add(file, text);
    }

    /** Returns how long the words are of each file that says when they are spoken. */
    public Map<String, Long> lengths() {
        return lengths;
    }

    /** Returns the files that were added, in their order. */
    public List<BookFile> files() {
        return files;
    }

    /** Adds the package, which says what the files are, and returns the archive. */
    public byte[] end(String packageDocument) {
        zip.deflate(FOLDER + PACKAGE, packageDocument);
        return zip.end();
    }

    /** Returns a length of time as overlays write it: {@code 12.340s}. */
    public static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.3fs", milliseconds / SECOND);
    }
}
