package org.colloquy.site.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.colloquy.text.xml.XmlCharacters;
import org.jspecify.annotations.Nullable;

/** Writes one document of XML. */
final class XmlWriter {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Writer of what is inside an element. */
    @FunctionalInterface
    interface ElementContents {
        void write() throws XMLStreamException;
    }

    private XmlWriter() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** Writes what stands inside the root element. */
    @FunctionalInterface
    interface Document {
        void write(XmlWriter xml) throws XMLStreamException;
    }

    static String document(String root, String namespace, Document contents) {
        try {
            XmlWriter xml = new XmlWriter();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            xml.writer.writeCharacters("\n");
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
            contents.write(xml);
            xml.writer.writeEndDocument();
            xml.writer.writeCharacters("\n");
            xml.writer.flush();
            return xml.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
    }

    void element(String name, ElementContents contents) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeStartElement(name);
        contents.write();
        writer.writeEndElement();
    }

    /** Writes an element with a text; nothing where there is none. */
    void text(String name, @Nullable String words) throws XMLStreamException {
        if (words != null) {
            element(name, () -> writer.writeCharacters(XmlCharacters.replaced(words)));
        }
    }

    /** Writes an empty element. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Writes an attribute of the element just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, XmlCharacters.replaced(value));
    }

    /** Writes the language of the element just begun. */
    void language(String tag) throws XMLStreamException {
        writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", tag);
    }
}
