package org.colloquy.site.rendition.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.rendition.flow.CorpusPicture;
import org.colloquy.site.rendition.flow.CorpusPicture.PictureKind;
import org.colloquy.site.rendition.flow.StableArchive;
import org.colloquy.text.xml.XmlText;

/** Package of a document while it is put together: its parts, and how they refer to each other. */
final class DocumentPackage {
    static final String DOCUMENT = "document";
    static final String FOOTNOTES = "footnotes";

    /** Bound on all pictures together, in bytes. */
    private static final long MOST_PICTURES = 48L << 20;

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Corpus corpus;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, Optional<PlacedPicture>> known = new LinkedHashMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();
    private long size;

    /**
     * Picture in the package.
     *
     * @param relation by which the document shows it
     */
    record PlacedPicture(String relation, int number, CorpusPicture picture) {}

    private record Relation(String id, String type, String target, boolean outside) {}

    DocumentPackage(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Adds a part of the document, to which this refers. */
    void add(String name, String type, String text) {
        parts.put(name, text);
        relate(DOCUMENT, type, name + ".xml", false);
    }

    /** Adds the document itself. */
    void document(String text) {
        parts.put(DOCUMENT, text);
    }

    /**
     * Returns the relation by which a part refers to an address outside.
     *
     * @param part the document, or its footnotes
     */
    String link(String part, String address) {
        return relations.getOrDefault(part, List.of()).stream()
                .filter(one -> one.outside() && one.target().equals(address))
                .findFirst()
                .map(Relation::id)
                .orElseGet(() -> relate(part, "hyperlink", address, true));
    }

    /** Returns a picture at an address of the site; empty where the document cannot have it. */
    Optional<PlacedPicture> picture(String address) {
        return known.computeIfAbsent(
                address,
                a ->
                        CorpusPicture.read(corpus, a)
                                .filter(one -> one.kind() != PictureKind.WEBP)
                                .filter(one -> size + one.bytes().length <= MOST_PICTURES)
                                .map(this::place));
    }

    private PlacedPicture place(CorpusPicture picture) {
        size += picture.bytes().length;
        String name = "media/" + (pictures.size() + 1) + "." + picture.kind().ending();
        pictures.put(name, picture.bytes());
        return new PlacedPicture(relate(DOCUMENT, "image", name, false), pictures.size(), picture);
    }

    private String relate(String part, String type, String target, boolean outside) {
        List<Relation> all = relations.computeIfAbsent(part, p -> new ArrayList<>());
        String id = "rId" + (all.size() + 1);
        all.add(new Relation(id, OFFICE + type, target, outside));
        return id;
    }

    /** Returns the relation by which the document refers to one of its parts. */
    String relation(String name) {
        return relations.getOrDefault(DOCUMENT, List.of()).stream()
                .filter(one -> one.target().equals(name + ".xml"))
                .findFirst()
                .map(Relation::id)
                .orElseThrow();
    }

    /**
     * Returns the package.
     *
     * @param core who made the document and when
     * @param application by which program
     * @param custom what only this program knows
     */
    byte[] bytes(String core, String application, String custom) {
        StableArchive archive = new StableArchive();
        archive.deflate("[Content_Types].xml", types());
        archive.deflate(
                "_rels/.rels",
                relations(
                        List.of(
                                new Relation(
                                        "rId1",
                                        OFFICE + "officeDocument",
                                        "word/document.xml",
                                        false),
                                new Relation("rId2", PROPERTIES, "docProps/core.xml", false),
                                new Relation(
                                        "rId3",
                                        OFFICE + "extended-properties",
                                        "docProps/app.xml",
                                        false),
                                new Relation(
                                        "rId4",
                                        OFFICE + "custom-properties",
                                        "docProps/custom.xml",
                                        false))));
        archive.deflate("docProps/core.xml", core);
        archive.deflate("docProps/app.xml", application);
        archive.deflate("docProps/custom.xml", custom);
        parts.forEach((name, text) -> archive.deflate("word/" + name + ".xml", text));
        relations.forEach(
                (part, all) -> archive.deflate("word/_rels/" + part + ".xml.rels", relations(all)));
        pictures.forEach((name, picture) -> archive.store("word/" + name, picture));
        return archive.end();
    }

    private static String relations(List<Relation> all) {
        XmlText xml = new XmlText();
        xml.open("Relationships", "xmlns", RELATIONS);
        for (Relation one : all) {
            xml.empty("Relationship", "Id", one.id(), "Type", one.type(), "Target", one.target());
            if (one.outside()) {
                xml.attribute("TargetMode", "External");
            }
        }
        return xml.end();
    }

    private String types() {
        XmlText xml = new XmlText();
        xml.open("Types", "xmlns", TYPES);
        for (PictureKind kind : PictureKind.values()) {
            xml.empty("Default", "Extension", kind.ending(), "ContentType", kind.type());
        }
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (String part : parts.keySet()) {
            String kind = part.equals(DOCUMENT) ? "document.main" : part.replaceAll("\\d", "");
            override(xml, "/word/" + part + ".xml", WORD_TYPE + kind + "+xml");
        }
        override(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        override(
                xml,
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        override(
                xml,
                "/docProps/custom.xml",
                "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        return xml.end();
    }

    private static void override(XmlText xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }
}
