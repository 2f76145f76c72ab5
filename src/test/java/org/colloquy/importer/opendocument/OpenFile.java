package org.colloquy.importer.opendocument;

import java.io.IOException;
import org.colloquy.importer.word.PackedFile;

/** Text of OpenDocument that a test writes as XML. */
public final class OpenFile {
    private static final String NAMESPACES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

    private String styles = "";
    private String common = "";
    private String meta = "";
    private final StringBuilder body = new StringBuilder();
    private final PackedFile file = new PackedFile();

    public OpenFile() throws IOException {
        file.part("mimetype", "application/vnd.oasis.opendocument.text");
    }

    /** Defines automatic styles, as elements. */
    public OpenFile automatic(String elements) {
        styles = elements;
        return this;
    }

    /** Defines common styles, as elements. */
    public OpenFile common(String elements) {
        common = elements;
        return this;
    }

    /** Defines properties, as elements. */
    public OpenFile meta(String elements) {
        meta = elements;
        return this;
    }

    /** Adds what stands in the body. */
    public OpenFile add(String... elements) {
        for (String element : elements) {
            body.append(element);
        }
        return this;
    }

    /** Adds a part. */
    public OpenFile part(String name, byte[] bytes) throws IOException {
        file.part(name, out -> out.write(bytes));
        return this;
    }

    /** Returns a paragraph. */
    public static String p(String style, String words) {
        return "<text:p text:style-name=\"" + style + "\">" + words + "</text:p>";
    }

    /** Returns words in a style. */
    public static String span(String style, String words) {
        return "<text:span text:style-name=\"" + style + "\">" + words + "</text:span>";
    }

    /** Returns the definition of a style. */
    public static String style(String family, String name, String parent, String properties) {
        return "<style:style style:family=\"%s\" style:name=\"%s\" style:parent-style-name=\"%s\">%s</style:style>"
                .formatted(family, name, parent, properties);
    }

    public byte[] bytes() throws IOException {
        return file.part(
                        "content.xml",
                        "<office:document-content"
                                + NAMESPACES
                                + "><office:automatic-styles>"
                                + styles
                                + "</office:automatic-styles><office:body><office:text>"
                                + body
                                + "</office:text></office:body></office:document-content>")
                .part(
                        "styles.xml",
                        "<office:document-styles"
                                + NAMESPACES
                                + "><office:styles>"
                                + common
                                + "</office:styles></office:document-styles>")
                .part(
                        "meta.xml",
                        "<office:document-meta"
                                + NAMESPACES
                                + "><office:meta>"
                                + meta
                                + "</office:meta></office:document-meta>")
                .bytes();
    }
}
