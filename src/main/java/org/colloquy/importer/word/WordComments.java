package org.colloquy.importer.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentLog;

/** Comments on a text, each said at its place with the words that it is about. */
final class WordComments {
    private final Map<String, XmlElement> comments = new LinkedHashMap<>();
    private final Map<String, StringBuilder> about = new LinkedHashMap<>();
    private final Map<String, String> closed = new LinkedHashMap<>();
    private final DocumentLog log;

    WordComments(Optional<XmlElement> part, DocumentLog log) {
        this.log = log;
        part.stream()
                .flatMap(root -> root.children("w:comment"))
                .forEach(comment -> comments.put(comment.text("w:id"), comment));
    }

    void begin(String id) {
        if (comments.containsKey(id)) {
            about.put(id, new StringBuilder());
        }
    }

    /** Takes words of the text; those between the beginning and the end are what it is about. */
    void read(String words) {
        about.values().forEach(open -> open.append(words));
    }

    void end(String id) {
        StringBuilder words = about.remove(id);
        if (words != null) {
            closed.put(id, words.toString());
        }
    }

    /** Says the comment whose mark stands here. */
    void mark(String id, int place) {
        XmlElement comment = comments.remove(id);
        if (comment != null) {
            end(id);
            say(comment, place, closed.getOrDefault(id, ""));
        }
    }

    private void say(XmlElement comment, int place, String on) {
        String words =
                comment.descendants("w:p")
                        .map(WordText::of)
                        .filter(paragraph -> !paragraph.isBlank())
                        .collect(Collectors.joining(" "));
        log.comment(
                place, comment.text("w:author"), WordText.day(comment.text("w:date")), on, words);
    }

    /** Says the comments that have no mark in the text. */
    void sayRest() {
        comments.forEach((id, comment) -> say(comment, 0, closed.getOrDefault(id, "")));
        comments.clear();
    }
}
