package org.colloquy.site.rendition.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.LinkTarget;
import org.jspecify.annotations.Nullable;

/** Node of prose: words, or an element with what stands in it. */
public sealed interface ProseNode {

    /** Returns its words. */
    String text();

    /** Words as they are read, without any markup. */
    record ProseWords(String text) implements ProseNode {}

    /**
     * Element of clean HTML.
     *
     * @param target where a link leads, or what a picture shows; null of any other element
     */
    record ProseElement(
            String name,
            Map<String, String> attributes,
            @Nullable LinkTarget target,
            List<ProseNode> children)
            implements ProseNode {
        public ProseElement {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            children.forEach(child -> text.append(child.text()));
            return text.toString();
        }

        /** Returns the value of an attribute; null if it has none. */
        public @Nullable String attribute(String attribute) {
            return attributes.get(attribute);
        }

        /** Tells whether it is not the source's: a credit, or what stands for something else. */
        public boolean isGenerated() {
            return attributes.containsKey("data-generated");
        }
    }
}
