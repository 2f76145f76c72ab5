package org.colloquy.text.xml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Document of XML while it is written. Attributes come in pairs of a name and a value. */
public final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Writing to a text, which never fails. */
    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    public XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
    }

    /** Writes the type of a document of HTML. */
    public void htmlType() {
        write(() -> writer.writeDTD("<!DOCTYPE html>"));
        line();
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
    }

    /** Opens an element. */
    public void open(String name, String... attributes) {
        write(() -> writer.writeStartElement(name));
        attributes(attributes);
    }

    /** Closes the element that is open. */
    public void close() {
        write(writer::writeEndElement);
    }

    /** Writes an element with nothing in it. */
    public void empty(String name, String... attributes) {
        write(() -> writer.writeEmptyElement(name));
        attributes(attributes);
    }

    /** Writes an element with words in it. */
    public void element(String name, String words, String... attributes) {
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
    public void attribute(String name, String value) {
        write(() -> writer.writeAttribute(name, XmlCharacters.replaced(value)));
    }

    /** Writes words. */
    public void text(String words) {
        write(() -> writer.writeCharacters(XmlCharacters.replaced(words)));
    }

    /** Writes the end of a line. */
    public void line() {
        write(() -> writer.writeCharacters("\n"));
    }

    /** Closes all that is open, and returns the document. */
    public String end() {
        write(
                () -> {
                    writer.writeEndDocument();
                    writer.writeCharacters("\n");
                    writer.flush();
                });
        return text.toString();
    }
}
