package org.colloquy.importer.opendocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentLog;

/** Comments on a text, each said at its place with the words that it is about. */
final class OpenComments {
    private final Map<String, OpenComment> open = new LinkedHashMap<>();
    private final DocumentLog log;

    OpenComments(DocumentLog log) {
        this.log = log;
    }

    /** Comment whose words have not ended yet. */
    private record OpenComment(XmlElement element, int place, StringBuilder about) {}

    /** Meets a comment; one with a name goes on to the mark of its end. */
    void begin(XmlElement comment, int place) {
        String name = comment.text("office:name");
        OpenComment begun = new OpenComment(comment, place, new StringBuilder());
        if (name.isEmpty() || open.size() > 1_000) {
            say(begun);
        } else {
            open.put(name, begun);
        }
    }

    void read(String words) {
        open.values().forEach(comment -> comment.about().append(words));
    }

    void end(String name) {
        OpenComment comment = open.remove(name);
        if (comment != null) {
            say(comment);
        }
    }

    /** Says those whose end does not come; they are about a place, and about no words. */
    void endAll() {
        for (OpenComment comment : List.copyOf(open.values())) {
            say(new OpenComment(comment.element(), comment.place(), new StringBuilder()));
        }
        open.clear();
    }

    private void say(OpenComment comment) {
        XmlElement element = comment.element();
        log.comment(
                comment.place(),
                element.child("dc:creator").map(XmlElement::words).orElse(""),
                OpenText.day(element.child("dc:date").map(XmlElement::words).orElse("")),
                comment.about().toString(),
                element.children()
                        .filter(child -> child.name().matches("text:(?:p|h|list)"))
                        .map(OpenText::of)
                        .map(String::strip)
                        .collect(Collectors.joining(" ")));
    }
}
