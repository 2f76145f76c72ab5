package org.colloquy.reader.interview;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.transcript.block.SetApartWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a question that is a paragraph in bold or italic type: it becomes a heading, which
 * says as much as the type.
 */
final class AskedWords {
    private AskedWords() {}

    /** Returns a paragraph without the type that holds all of its words. */
    static Element of(Element paragraph) {
        List<Element> types = new ArrayList<>();
        for (Node node : paragraph.childNodes()) {
            if (node instanceof Element element && element.is("strong, em, b, i")) {
                types.add(element);
            } else if (hasWords(node)) {
                return paragraph;
            }
        }
        boolean one = types.stream().map(Element::normalName).distinct().count() == 1;
        if (one) {
            types.forEach(Element::unwrap);
            paragraph.select("> br:last-child").remove();
        }
        return paragraph;
    }

    private static boolean hasWords(Node node) {
        return node instanceof TextNode text
                ? !SetApartWords.areMarks(text.getWholeText().replace('\u00A0', ' '))
                : node instanceof Element element && element.hasText();
    }
}
