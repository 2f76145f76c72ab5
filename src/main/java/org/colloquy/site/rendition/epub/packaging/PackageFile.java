package org.colloquy.site.rendition.epub.packaging;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.PartialDate;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookCredit;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookOrigin;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookSeries;
import org.colloquy.site.rendition.flow.LastChange;
import org.colloquy.site.text.TextDirection;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** Package of a book: what is told of it, its files, and in which order they are read. */
public final class PackageFile {
    /** Class that e-readers give to what is being spoken, which the style sheet knows. */
    private static final String SPOKEN = "spoken";

    private final BookDetails details;
    private final BookArchive archive;
    private final XmlText xml = new XmlText();
    private final Map<String, Integer> ids = new HashMap<>();

    private PackageFile(BookDetails details, BookArchive archive) {
        this.details = details;
        this.archive = archive;
        archive.files().forEach(file -> ids.put(file.name(), ids.size() + 1));
    }

    /** Returns the package of a book whose files are all there. */
    public static String of(BookDetails details, BookArchive archive, BookAccess access) {
        PackageFile file = new PackageFile(details, archive);
        file.begin();
        file.metadata(access);
        file.manifest();
        file.spine();
        return file.xml.end();
    }

    private void begin() {
        xml.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "book",
                "xml:lang",
                details.language(),
                "dir",
                TextDirection.of(details.language()));
        xml.line();
    }

    private void metadata(BookAccess access) {
        BookOrigin origin = details.origin();
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        dublin("identifier", details.identifier(), "id", "book");
        dublin("title", details.title(), "id", "title");
        meta("title-type", "main", "refines", "#title");
        if (details.subtitle() != null) {
            dublin("title", details.subtitle(), "id", "subtitle");
            meta("title-type", "subtitle", "refines", "#subtitle");
        }
        dublin("language", details.language());
        credits();
        PartialDate date = origin.date();
        dublin("date", date == null ? null : date.iso());
        dublin("publisher", origin.publisher());
        dublin("source", origin.source());
        dublin("rights", origin.rights());
        dublin("description", origin.description());
        details.subjects().forEach(subject -> dublin("subject", subject));
        series();
        meta("dcterms:modified", LastChange.instant(origin.modified()));
        access.write(this);
        sound();
        xml.close();
        xml.line();
    }

    private void credits() {
        int number = 0;
        for (BookCredit credit : details.credits()) {
            String id = "by" + ++number;
            dublin(credit.creator() ? "creator" : "contributor", credit.name(), "id", id);
            meta("role", credit.role(), "refines", "#" + id, "scheme", "marc:relators");
            meta("file-as", credit.filedAs(), "refines", "#" + id);
        }
    }

    private void series() {
        BookSeries series = details.series();
        if (series != null) {
            meta("belongs-to-collection", series.name(), "id", "series");
            meta("collection-type", "series", "refines", "#series");
            meta("group-position", Integer.toString(series.number()), "refines", "#series");
        }
    }

    private void sound() {
        Map<String, Long> lengths = archive.lengths();
        if (lengths.isEmpty()) {
            return;
        }
        lengths.forEach(
                (name, length) ->
                        meta(
                                "media:duration",
                                BookArchive.seconds(length),
                                "refines",
                                "#" + id(name)));
        long whole = lengths.values().stream().mapToLong(Long::longValue).sum();
        meta("media:duration", BookArchive.seconds(whole));
        meta("media:active-class", SPOKEN);
    }

    private void dublin(String name, @Nullable String text, String... attributes) {
        if (text != null && !text.isBlank()) {
            xml.element("dc:" + name, text.strip(), attributes);
            xml.line();
        }
    }

    /** Writes a property. */
    public void meta(String property, String text, String... attributes) {
        xml.open("meta", "property", property);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.attribute(attributes[i], attributes[i + 1]);
        }
        xml.text(text);
        xml.close();
        xml.line();
    }

    private String id(String name) {
        return "file-" + ids.get(name);
    }

    private void manifest() {
        xml.open("manifest");
        for (BookFile file : archive.files()) {
            xml.line();
            xml.empty(
                    "item", "id", id(file.name()), "href", file.name(), "media-type", file.type());
            if (file.properties() != null) {
                xml.attribute("properties", file.properties());
            }
            if (file.overlay() != null) {
                xml.attribute("media-overlay", id(file.overlay()));
            }
        }
        xml.close();
        xml.line();
    }

    private void spine() {
        xml.open("spine", "page-progression-direction", TextDirection.of(details.language()));
        for (BookFile file : archive.files()) {
            if (file.inOrder()) {
                xml.empty("itemref", "idref", id(file.name()));
            }
        }
        xml.close();
        xml.line();
    }
}
