package org.colloquy.importer.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archive that a test packs part by part, so that it may be one that no program makes. */
public final class PackedFile {
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** Writes a part. */
    @FunctionalInterface
    public interface PartWriter {
        void write(OutputStream out) throws IOException;
    }

    /** Returns a document of Word with a body. */
    public static PackedFile word(String body) throws IOException {
        return new PackedFile()
                .part("[Content_Types].xml", TYPES)
                .part("word/document.xml", document(body));
    }

    /** Returns the main part of a document of Word. */
    public static String document(String body) {
        return "<w:document "
                + WordFile.NAMESPACE
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>";
    }

    /** Returns a paragraph of words. */
    public static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** Returns a part that says what another refers to. */
    public static String relations(String... entries) {
        return RELATIONS.formatted(String.join("", entries));
    }

    /** Returns a reference to something outside of the file. */
    public static String outside(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, kind, target);
    }

    public PackedFile part(String name, String text) throws IOException {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public PackedFile part(String name, PartWriter writer) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        writer.write(zip);
        zip.closeEntry();
        return this;
    }

    public byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
