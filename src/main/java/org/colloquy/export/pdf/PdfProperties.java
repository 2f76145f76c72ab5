package org.colloquy.export.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.colloquy.export.pdf.structure.PdfLanguage;
import org.colloquy.text.xml.XmlCharacters;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a PDF about itself, as ISO 16684-1 (XMP) has it.
 *
 * @param published the day, month or year in ISO form; null where it is not known
 */
record PdfProperties(
        String title, List<String> creators, String language, @Nullable String published) {
    /** The program that the file is from; without a version, so that another makes the same. */
    static final String PRODUCER = "Colloquy";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";

    /** The tag of a language that nobody has named. */
    private static final String UNKNOWN = "und";

    /** The sign by which a program finds the properties in a file it does not understand. */
    private static final String PACKET = "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"";

    PdfProperties {
        creators = List.copyOf(creators);
        language = PdfLanguage.isTag(language) ? language : UNKNOWN;
    }

    /** Returns the packet as it stands in the file. */
    byte[] xmp() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMLStreamWriter to =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            write(to);
            to.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("properties cannot be written", e);
        }
    }

    private void write(XMLStreamWriter to) throws XMLStreamException {
        to.writeProcessingInstruction("xpacket", PACKET);
        to.writeCharacters("\n");
        to.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        to.writeNamespace("x", "adobe:ns:meta/");
        to.writeStartElement("rdf", "RDF", RDF);
        to.writeNamespace("rdf", RDF);
        to.writeStartElement("rdf", "Description", RDF);
        to.writeNamespace("dc", DC);
        to.writeNamespace("pdf", PDF);
        to.writeNamespace("pdfuaid", UA);
        to.writeAttribute("rdf", RDF, "about", "");
        value(to, "pdfuaid", UA, "part", "1");
        value(to, "pdf", PDF, "Producer", PRODUCER);
        value(to, "dc", DC, "format", "application/pdf");
        list(to, "title", "Alt", List.of(title));
        list(to, "creator", "Seq", creators);
        list(to, "language", "Bag", List.of(language));
        list(to, "date", "Seq", published == null ? List.of() : List.of(published));
        to.writeEndElement();
        to.writeEndElement();
        to.writeEndElement();
        to.writeCharacters("\n");
        to.writeProcessingInstruction("xpacket", "end=\"r\"");
    }

    private static void value(
            XMLStreamWriter to, String prefix, String namespace, String name, String value)
            throws XMLStreamException {
        to.writeStartElement(prefix, name, namespace);
        to.writeCharacters(value);
        to.writeEndElement();
    }

    private static void list(XMLStreamWriter to, String name, String kind, List<String> values)
            throws XMLStreamException {
        if (values.isEmpty()) {
            return;
        }
        to.writeStartElement("dc", name, DC);
        to.writeStartElement("rdf", kind, RDF);
        for (String value : values) {
            to.writeStartElement("rdf", "li", RDF);
            if (kind.equals("Alt")) {
                to.writeAttribute(
                        "xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
            }
            to.writeCharacters(XmlCharacters.without(value));
            to.writeEndElement();
        }
        to.writeEndElement();
        to.writeEndElement();
    }
}
