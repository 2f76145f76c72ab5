package org.colloquy.importer.ohms;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.importer.container.XmlPart;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportException;

/**
 * Reads the XML of one record. Nothing is fetched and nothing is expanded: a document type is
 * refused, so there are no entities but the five of XML.
 */
final class OhmsXml {
    private static final Pattern SYSTEM_NOTE = Pattern.compile("(?s).*\\nMessage: ");

    private final XMLStreamReader xml;
    private final int above;
    private final OhmsRecord record = new OhmsRecord();
    private int records;

    private OhmsXml(XMLStreamReader xml, int above) {
        this.xml = xml;
        this.above = above;
    }

    /**
     * Reads a record.
     *
     * @throws ImportException if it is not well formed, or has not one record
     */
    static OhmsRecord read(String text) throws ImportException {
        String stripped = text.stripLeading();
        String blank = text.substring(0, text.length() - stripped.length());
        int above = (int) blank.chars().filter(c -> c == '\n').count();
        try {
            XMLStreamReader xml =
                    XmlPart.factory().createXMLStreamReader(new StringReader(stripped));
            try {
                return new OhmsXml(xml, above).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String why = SYSTEM_NOTE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
            throw ImportException.line(
                    "the XML cannot be read: " + MarkdownEscaper.folded(why), above + line);
        }
    }

    private OhmsRecord read() throws XMLStreamException, ImportException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw ImportException.line(
                        "it declares a document type, which is not read: take <!DOCTYPE …> out",
                        line());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("record")) {
                records++;
                if (records > 1) {
                    throw ImportException.line(
                            "a second record begins here: divide the file", line());
                }
                record();
            }
        }
        if (records == 0) {
            throw ImportException.content("not-imported", "there is no record in it");
        }
        return record;
    }

    private void record() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                Optional<String> value =
                        Optional.ofNullable(xml.getAttributeValue(null, "value"))
                                .filter(v -> !v.isBlank());
                int line = line();
                if (name.equals("index")) {
                    index();
                } else {
                    String text = text();
                    record.add(name, new OhmsField(value.orElse(text), line));
                }
            }
        }
    }

    private void index() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                OhmsPoint point = new OhmsPoint(line());
                while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                    if (xml.isStartElement()) {
                        String name = xml.getLocalName();
                        int line = line();
                        point.add(name, new OhmsField(text(), line));
                    }
                }
                record.add(point);
            }
        }
    }

    /** Returns all text up to the end of the current element, also of elements in it. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                text.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private int line() {
        return above + Math.max(1, xml.getLocation().getLineNumber());
    }
}
