package org.colloquy.site.preview.drawing;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.text.xml.XmlInput;

/** Element of a drawing in SVG. */
final class DrawingElement {
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_DEPTH = 100;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<DrawingElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private DrawingElement(XMLStreamReader reader) {
        this.name = reader.getLocalName();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    /** Returns the root of a drawing; neither a declaration in it nor anything outside is read. */
    static DrawingElement read(byte[] bytes) throws UndrawableException {
        XMLInputFactory factory = XmlInput.factory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return root(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new UndrawableException("no well-formed XML");
        }
    }

    private static DrawingElement root(XMLStreamReader reader)
            throws XMLStreamException, UndrawableException {
        skipToRoot(reader);
        DrawingElement root = new DrawingElement(reader);
        if (!root.name.equals("svg")) {
            throw new UndrawableException("no drawing");
        }
        Deque<DrawingElement> open = new ArrayDeque<>(List.of(root));
        int elements = 1;
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    DrawingElement element = new DrawingElement(reader);
                    open.getLast().children.add(element);
                    open.addLast(element);
                    elements++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS -> open.getLast().text.append(reader.getText());
                default -> {}
            }
            if (elements > MOST_ELEMENTS || open.size() > MOST_DEPTH) {
                throw new UndrawableException("more than is looked at");
            }
        }
        return root;
    }

    /** Passes over what may stand above the root: a declaration of a type, comments. */
    private static void skipToRoot(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (!reader.hasNext()) {
                throw new XMLStreamException("there is no element");
            }
        }
    }

    String name() {
        return name;
    }

    List<DrawingElement> children() {
        return children;
    }

    String text() {
        return text.toString();
    }

    /** Returns an attribute; empty if it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    /** Returns a length in pixels. */
    double length(String key, double otherwise) throws UndrawableException {
        String written = attribute(key);
        return written.isEmpty() ? otherwise : NumberScanner.length(written);
    }
}
