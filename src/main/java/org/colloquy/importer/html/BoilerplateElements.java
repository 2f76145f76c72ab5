package org.colloquy.importer.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.ShortenedText;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no part of its text, and names it. */
final class BoilerplateElements {
    private static final String SILENT = "script, style, template, noscript, svg, link, meta";
    private static final String AROUND =
            "nav, footer, aside, form, button, select, iframe, object, embed, video, audio,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=search]";
    private static final int SHOWN = 80;

    private final OriginalText original;
    private final Set<Element> named = new HashSet<>();
    private final Map<String, Integer> silent = new LinkedHashMap<>();

    BoilerplateElements(OriginalText original) {
        this.original = original;
    }

    /** Takes out scripts, navigation and the like. */
    void clean(Element body) {
        for (Element element : new ArrayList<>(body.select(SILENT))) {
            silent.merge(element.normalName(), 1, Integer::sum);
            element.remove();
        }
        silent.forEach(
                (name, count) ->
                        original.reportFile(
                                Severity.NOTE,
                                "dropped",
                                "left out: <%s>, %d in all".formatted(name, count)));
        for (Element element : new ArrayList<>(body.select(AROUND))) {
            if (element.ownerDocument() != null && element.parent() != null) {
                remove(element);
            }
        }
    }

    /** Takes out everything beside an element: what stands around the article. */
    void keepOnly(Element body, Element content) {
        Element inside = content;
        while (!inside.equals(body) && inside.parent() != null) {
            Element parent = inside.parent();
            for (Element sibling : List.copyOf(parent.children())) {
                if (!sibling.equals(inside)) {
                    remove(sibling);
                }
            }
            inside = parent;
        }
    }

    private void remove(Element element) {
        String words = MarkdownEscaper.folded(element.text());
        String source = element.attr("src");
        if (!words.isEmpty() || !source.isEmpty()) {
            String shown = words.isEmpty() ? source : words;
            drop(
                    element,
                    "<%s>: %s".formatted(element.normalName(), ShortenedText.of(shown, SHOWN)));
        }
        element.remove();
    }

    /** Names something that is left out. */
    void drop(Element element, String what) {
        if (named.add(element)) {
            int line = Math.max(1, element.sourceRange().start().lineNumber());
            original.dropped(Math.min(line, original.lines().size()), what);
        }
    }
}
