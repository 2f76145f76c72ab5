package org.colloquy.importer.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.importer.model.ImportException;
import org.colloquy.text.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * Part of an archive that is XML. Nothing is fetched and nothing is expanded: a document type is
 * refused, so there are no entities but the five of XML. Depth and number of elements are bounded.
 */
public final class XmlPart {
    private static final int MAX_DEPTH = 160;

    /** Bound on the elements that are held at a time. */
    private static final int MAX_ELEMENTS = 500_000;

    private static final String DAMAGED =
            "the file is damaged: a part of it, \"%s\", cannot be read";

    private final String name;
    private final Map<String, String> prefixes;
    private final Set<String> opened;

    private XmlPart(String name, Map<String, String> prefixes, Set<String> opened) {
        this.name = name;
        this.prefixes = prefixes;
        this.opened = opened;
    }

    /** Takes elements one after the other, so that no more than one is held. */
    @FunctionalInterface
    public interface ElementConsumer {
        /**
         * Takes an element with all that is in it.
         *
         * @throws ImportException if the file cannot be imported
         */
        void take(XmlElement element) throws ImportException;
    }

    /**
     * Reads a part as a whole.
     *
     * @param prefixes the prefixes for namespaces
     * @throws ImportException if it is not well formed or too large
     */
    public static XmlElement read(InputStream bytes, String name, Map<String, String> prefixes)
            throws ImportException {
        XmlElement[] whole = {XmlElement.empty("")};
        new XmlPart(name, prefixes, Set.of()).stream(bytes, element -> whole[0] = element);
        return whole[0];
    }

    /**
     * Reads a part element by element.
     *
     * @param opened the names of elements that are not taken, but opened: what is in them is taken
     * @throws ImportException if it is not well formed or too large
     */
    public static void stream(
            InputStream bytes,
            String name,
            Map<String, String> prefixes,
            Set<String> opened,
            ElementConsumer consumer)
            throws ImportException {
        new XmlPart(name, prefixes, opened).stream(bytes, consumer);
    }

    private void stream(InputStream bytes, ElementConsumer consumer) throws ImportException {
        try (InputStream closed = new MarkupStream(bytes, name)) {
            XMLStreamReader xml = factory().createXMLStreamReader(closed);
            try {
                elements(xml, consumer);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw refusal(e);
        } catch (IOException | RuntimeException e) {
            // The parser of the JDK throws some of its own on bytes that are no characters.
            throw BoundedStream.reason(e)
                    .orElseGet(
                            () -> ImportException.content("not-imported", DAMAGED.formatted(name)));
        }
    }

    private ImportException refusal(XMLStreamException e) {
        return BoundedStream.reason(e.getNestedException() == null ? e : e.getNestedException())
                .orElseGet(() -> ImportException.content("not-imported", DAMAGED.formatted(name)));
    }

    /** Returns a factory of readers that read nothing outside the file. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XmlInput.factory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing outside the file is read");
                });
        return factory;
    }

    private void elements(XMLStreamReader xml, ElementConsumer consumer)
            throws XMLStreamException, ImportException {
        Deque<XmlElement> open = new ArrayDeque<>();
        int depth = 0;
        int held = 0;
        while (xml.hasNext()) {
            XmlElement inner = open.peek();
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw declaresType();
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    XmlElement element = element(xml);
                    if (inner != null || !opened.contains(element.name())) {
                        requireBounds(depth, ++held);
                        open.push(element);
                    }
                    if (inner != null) {
                        inner.add(element);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (inner != null && open.size() == 1) {
                        consumer.take(inner);
                        held = 0;
                    }
                    open.poll();
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (inner != null) {
                        inner.add(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private ImportException declaresType() {
        return ImportException.content(
                "not-imported",
                "a part of the file, \"%s\", declares a document type, which is not read"
                        .formatted(name));
    }

    private void requireBounds(int depth, int held) throws ImportException {
        if (depth > MAX_DEPTH) {
            throw ImportException.content(
                    "too-large",
                    "a part of the file, \"%s\", is nested more than %d deep"
                            .formatted(name, MAX_DEPTH));
        } else if (held > MAX_ELEMENTS) {
            throw ImportException.content(
                    "too-large",
                    "a part of the file, \"%s\", has more than %,d elements in one: divide it"
                            .formatted(name, MAX_ELEMENTS));
        }
    }

    private XmlElement element(XMLStreamReader xml) {
        Map<String, String> attributes = xml.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    named(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)),
                    xml.getAttributeValue(i));
        }
        return new XmlElement(named(xml.getNamespaceURI(), xml.getLocalName()), attributes);
    }

    private String named(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = prefixes.getOrDefault(namespace, "other");
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
