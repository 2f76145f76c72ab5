package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.importer.word.PackedFile.document;
import static org.colloquy.importer.word.PackedFile.outside;
import static org.colloquy.importer.word.PackedFile.paragraph;
import static org.colloquy.importer.word.PackedFile.relations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.markdown.Import;
import org.colloquy.importer.word.PackedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that mean harm or are no documents: each is refused by name, within bounds. */
@Timeout(60)
class HostileDocumentTest {
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir private Path dir;

    private void isRefused(String name, byte[] bytes, String reason) throws IOException {
        Import done = Import.of(dir.resolve(name), name, bytes);
        assertThat(done.said()).isEqualTo("1: error: " + reason);
        assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.NO_TRANSCRIPT);
        assertThat(done.markdown()).isEmpty();
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] words = "<x>so</x>".repeat(MEGABYTE / 9).getBytes(StandardCharsets.UTF_8);
        PackedFile file =
                PackedFile.word(paragraph("Words."))
                        .part(
                                "word/styles.xml",
                                out -> {
                                    out.write("<styles>".getBytes(StandardCharsets.UTF_8));
                                    for (int i = 0; i < 10; i++) {
                                        out.write(words);
                                    }
                                })
                        .part(
                                "word/_rels/document.xml.rels",
                                relations(
                                        "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/>"));
        byte[] bytes = file.bytes();
        isRefused(
                "bomb.docx",
                bytes,
                "too-large: a part of the file, \"word/styles.xml\", has more than 500,000 elements in one: divide it");
    }

    @Test
    void aTextWithoutAnEndIsRefused() throws IOException {
        byte[] words = "x ".repeat(MEGABYTE / 2).getBytes(StandardCharsets.UTF_8);
        byte[] bytes =
                new PackedFile()
                        .part("[Content_Types].xml", "<Types/>")
                        .part(
                                "word/document.xml",
                                out -> {
                                    out.write("<document a='".getBytes(StandardCharsets.UTF_8));
                                    for (int i = 0; i < 40; i++) {
                                        out.write(words);
                                    }
                                })
                        .bytes();
        assertThat(bytes).hasSizeLessThan(MEGABYTE);
        isRefused(
                "text.docx",
                bytes,
                "too-large: a part of the file, \"word/document.xml\", has a text of more than 16 MB");
    }

    /** Empty paragraphs are read one by one, so that only their number is against them. */
    @Test
    @Tag("slow")
    void aBodyWithoutAnEndIsRefused() throws IOException {
        byte[] words = "<x><y/></x>".repeat(MEGABYTE / 11).getBytes(StandardCharsets.UTF_8);
        byte[] bytes =
                new PackedFile()
                        .part("[Content_Types].xml", "<Types/>")
                        .part(
                                "word/document.xml",
                                out -> {
                                    out.write(
                                            document("")
                                                    .replace("</w:body></w:document>", "")
                                                    .getBytes(StandardCharsets.UTF_8));
                                    for (int i = 0; i < 400; i++) {
                                        out.write(words);
                                    }
                                })
                        .bytes();
        isRefused(
                "body.docx",
                bytes,
                "too-large: the file unpacks to more than 256 MB: that is no interview");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + document(paragraph("&b;"));
        byte[] bytes =
                new PackedFile()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("word/document.xml", bomb)
                        .bytes();
        isRefused(
                "entities.docx",
                bytes,
                "not-imported: a part of the file, \"word/document.xml\", declares a document type, which is not read");
    }

    @Test
    void pathsOutOfTheFileAreRefused() throws IOException {
        for (String path :
                new String[] {"../../evil.sh", "/etc/passwd", "C:/evil", "word/../../x"}) {
            byte[] bytes = PackedFile.word(paragraph("Words.")).part(path, "x").bytes();
            isRefused(
                    "path.docx",
                    bytes,
                    "not-imported: a part of the file leads out of it: \"%s\"".formatted(path));
        }
    }

    @Test
    void depthIsBounded() throws IOException {
        String deep =
                "<w:sdt><w:sdtContent>".repeat(5_000)
                        + paragraph("x")
                        + "</w:sdtContent></w:sdt>".repeat(5_000);
        isRefused(
                "deep.docx",
                PackedFile.word(deep).bytes(),
                "too-large: a part of the file, \"word/document.xml\", is nested more than 160 deep");
    }

    @Test
    void tablesInTablesAreBounded() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(30);
        String close = "</w:tc></w:tr></w:tbl>".repeat(30);
        isRefused(
                "tables.docx",
                PackedFile.word(open + paragraph("x") + close).bytes(),
                "too-large: tables are nested more than 20 deep");
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] whole = PackedFile.word(paragraph("Words.")).bytes();
        isRefused(
                "cut.docx",
                Arrays.copyOf(whole, whole.length / 2),
                "not-imported: the file is damaged: it cannot be unpacked whole");
        byte[] cutXml =
                new PackedFile()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("word/document.xml", "<w:document><w:body>")
                        .bytes();
        isRefused(
                "cut-text.docx",
                cutXml,
                "not-imported: the file is damaged: a part of it, \"word/document.xml\", cannot be read");
        isRefused(
                "no-text.docx",
                new PackedFile().part("[Content_Types].xml", "<Types/>").bytes(),
                "not-imported: the file is damaged: its text, \"word/document.xml\", is missing");
        isRefused(
                "empty.docx",
                PackedFile.word("<w:p/>").bytes(),
                "not-imported: there are no words in it");
    }

    @Test
    void filesOfOtherKindsAreNamed() throws IOException {
        String types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/%s.main+xml\"/></Types>";
        isRefused(
                "macros.docm",
                new PackedFile()
                        .part(
                                "[Content_Types].xml",
                                types.formatted("vnd.ms-word.document.macroEnabled"))
                        .part("word/document.xml", document(paragraph("x")))
                        .bytes(),
                "not-imported: the file holds macros (.docm): save it as .docx, without them");
        isRefused(
                "macros.docx",
                PackedFile.word(paragraph("x")).part("word/vbaProject.bin", "x").bytes(),
                "not-imported: the file holds macros (.docm): save it as .docx, without them");
        isRefused(
                "book.xlsx",
                new PackedFile()
                        .part(
                                "[Content_Types].xml",
                                types.formatted(
                                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                        .bytes(),
                "not-imported: this is a workbook, not a text: save the text as .docx");
        isRefused(
                "talk.rtf",
                "{\\rtf1 words}".getBytes(StandardCharsets.UTF_8),
                "not-imported: this is rich text (.rtf): save it as .docx or .odt first");
        isRefused(
                "talk.doc",
                compound("WordDocument"),
                "not-imported: this is Word's old kind of file (.doc): save it as .docx first");
        isRefused(
                "locked.docx",
                compound("EncryptedPackage"),
                "not-imported: the file is encrypted: save it without a password first");
        isRefused(
                "cut.doc",
                Arrays.copyOf(compound("WordDocument"), 300),
                "not-imported: this is an old office file that is damaged: save it as .docx first");
        isRefused(
                "book.epub",
                new PackedFile().part("mimetype", "application/epub+zip").bytes(),
                "not-imported: this is an archive, and no document: only .docx and .odt are read, and archives (.zip) of them");
    }

    @Test
    void lockedAndOtherOpenDocumentsAreNamed() throws IOException {
        String kind = "application/vnd.oasis.opendocument.";
        String manifest =
                "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><file-entry><encryption-data/></file-entry></manifest>";
        isRefused(
                "locked.odt",
                new PackedFile()
                        .part("mimetype", kind + "text")
                        .part("META-INF/manifest.xml", manifest)
                        .part("content.xml", "\u0001\u0002")
                        .bytes(),
                "not-imported: the file is encrypted: save it without a password first");
        isRefused(
                "book.ods",
                new PackedFile().part("mimetype", kind + "spreadsheet").bytes(),
                "not-imported: this is an OpenDocument spreadsheet, not a text: save the text as .odt");
        isRefused(
                "entities.odt",
                new PackedFile()
                        .part("mimetype", kind + "text")
                        .part("content.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
                        .bytes(),
                "not-imported: a part of the file, \"content.xml\", declares a document type, which is not read");
    }

    private static byte[] compound(String part) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[] {1}), part);
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void whatLiesOutsideIsNamedAndNotFetched() throws IOException {
        String body =
                paragraph("Words, and more of them.")
                        + "<w:p><w:hyperlink r:id=\"f\"><w:r><w:t>A file</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:drawing><a:blip r:link=\"p\"/></w:drawing></w:r></w:p>";
        byte[] bytes =
                PackedFile.word(body)
                        .part(
                                "word/_rels/document.xml.rels",
                                relations(
                                        outside("f", "hyperlink", "file:///etc/passwd"),
                                        outside("p", "image", "https://spy.example/p.png"),
                                        outside(
                                                "t",
                                                "attachedTemplate",
                                                "https://spy.example/t.dotm")))
                        .bytes();
        Import done = Import.of(dir, "outside.docx", bytes);
        assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.WRITTEN);
        assertThat(done.body()).containsExactly("Words, and more of them.", "A file");
        assertThat(done.said())
                .contains(
                        "left out: what the file refers to outside of itself, which is not fetched (attachedTemplate): https://spy.example/t.dotm",
                        "left out: a link to \"file:///etc/passwd\"; its words stay",
                        "left out: a picture elsewhere, which is not fetched: https://spy.example/p.png");
    }

    /** The file is never read, so that it costs no more than to be named. */
    @Test
    void fiveHundredMegabytesAreRefused() throws IOException {
        Path file = dir.resolve("large.docx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(500L * MEGABYTE);
        }
        Path to = Files.createDirectories(dir.resolve("to"));
        ImportResult result = new TranscriptImporter(to, false).take(file);
        assertThat(result.problems())
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.message())
                                        .isEqualTo("the file is larger than 64 MB: divide it"));
    }

    /** A field that is opened and never closed would hide all words behind it. */
    @Test
    void aFieldWithoutAnEndHidesNothing() throws IOException {
        String open =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>";
        Import done =
                Import.of(
                        dir,
                        "field.docx",
                        PackedFile.word(open + paragraph("Words that stay, all of them.")).bytes());
        assertThat(done.body()).containsExactly("Words that stay, all of them.");
    }
}
