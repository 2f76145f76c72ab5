package org.colloquy.importer.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Element of XML with what is in it. Its name and those of its attributes have the prefixes that
 * the reader of the format gives to namespaces, whatever the file calls them.
 */
public final class XmlElement {
    private final String name;
    private final Map<String, String> attributes;
    private List<Object> content = List.of();

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes.isEmpty() ? Map.of() : new HashMap<>(attributes);
    }

    /** Makes an element without content. */
    public static XmlElement empty(String name) {
        return new XmlElement(name, Map.of());
    }

    void add(Object child) {
        if (content.isEmpty()) {
            content = new ArrayList<>(2);
        }
        content.add(child);
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    /** Returns the value of an attribute; null if it has none. */
    public @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    /** Returns the value of an attribute; an empty text if it has none. */
    public String text(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Returns elements and texts, in order. */
    public List<Object> content() {
        return content;
    }

    /** Returns the elements in it. */
    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Returns the elements in it that have a name. */
    public Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.is(wanted));
    }

    /** Returns the first element in it with a name. */
    public Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** Returns elements at any depth, in the order of the text. */
    public Stream<XmlElement> descendants() {
        return children().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    /** Returns elements at any depth that have a name. */
    public Stream<XmlElement> descendants(String wanted) {
        return descendants().filter(element -> element.is(wanted));
    }

    /** Returns the text in it, at any depth. */
    public String words() {
        StringBuilder words = new StringBuilder();
        addWords(words);
        return words.toString();
    }

    private void addWords(StringBuilder words) {
        for (Object child : content) {
            if (child instanceof XmlElement element) {
                element.addWords(words);
            } else {
                words.append(child);
            }
        }
    }
}
