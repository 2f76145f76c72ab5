package org.colloquy.site.rendition.epub;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Document of XML while it is written. Attributes come in pairs of a name and a value. */
final class XmlText {
    /** Attribute that marks what is not the interview's own words. */
    static final String GENERATED = "data-generated";

    /** The writer escapes markup; what XML 1.0 has no place for it would write as it is. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Writing to a text, which never fails. */
    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
    }

    /** Begins a page of XHTML. */
    static XmlText page(String language, String direction, String title) {
        XmlText page = new XmlText();
        page.write(() -> page.writer.writeDTD("<!DOCTYPE html>"));
        page.line();
        page.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language,
                "xml:lang",
                language,
                "dir",
                direction);
        page.open("head");
        page.element("title", title);
        page.empty("link", "rel", "stylesheet", "type", "text/css", "href", BookStyle.FILE);
        page.close();
        page.line();
        return page;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
    }

    void open(String name, String... attributes) {
        write(() -> writer.writeStartElement(name));
        attributes(attributes);
    }

    void close() {
        write(writer::writeEndElement);
    }

    void empty(String name, String... attributes) {
        write(() -> writer.writeEmptyElement(name));
        attributes(attributes);
    }

    /** Writes an element with words in it. */
    void element(String name, String words, String... attributes) {
        open(name, attributes);
        text(words);
        close();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Writes an attribute of the element that was opened last. */
    void attribute(String name, String value) {
        write(() -> writer.writeAttribute(name, legal(value)));
    }

    void text(String words) {
        write(() -> writer.writeCharacters(legal(words)));
    }

    void line() {
        write(() -> writer.writeCharacters("\n"));
    }

    private static String legal(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c >= '\uD800') {
                return ILLEGAL.matcher(words).replaceAll("\uFFFD");
            }
        }
        return words;
    }

    /** Closes all that is open, and returns the document. */
    String end() {
        write(
                () -> {
                    writer.writeEndDocument();
                    writer.writeCharacters("\n");
                    writer.flush();
                });
        return text.toString();
    }
}
